import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { judgedDevices } from '../../annotations/judged-devices.ts';
import { decidedTexts } from '../../annotations-store/decided-texts.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { calibrate, CALIBRATION_FILE, type JudgedMark, logLoss } from '../../devices/calibration.ts';
import { fromReadersScale } from '../../devices/readers-scale.ts';
import { bundledWeights } from '../../devices/weights.ts';
import { PROJECT_FILE } from '../../project/project-file.ts';
import { Analyzers } from '../analyzers.ts';
import type { RostraCommand } from '../command.ts';

export default {
  name: 'fit',
  summary: 'learn from a project\'s decisions how its devices are to be scored',
  define(command, terminal) {
    command.argument('[folder]', 'the project; without it, the one that this folder is in');
    return async (rawFolder) => {
      const root = projectRootOf(path.join(v.parse(v.optional(v.string(), '.'), rawFolder), PROJECT_FILE));
      let exitCode = 0;
      // Decisions are weighed against what Rostra's own weights say, not against what an earlier fit made of them.
      const analyzers = new Analyzers(undefined, (error) => {
        terminal.error(`rostra: ${error}\n`);
        exitCode = 1;
      }, {}, false, false);
      const texts: (readonly JudgedMark[])[] = [];
      for (const { file, source, placed } of await decidedTexts(root)) {
        const devices = (await analyzers.for(file)).analyze(source).marks.filter((mark) => mark.layer === 'device');
        texts.push([...judgedDevices(devices, placed)].map(([{ label, score }, isRight]) => ({ label, score: fromReadersScale(score, bundledWeights().bands.cuts), isRight })));
      }
      const judged = texts.flat();
      const right = judged.filter(({ isRight }) => isRight).length;
      if (judged.length < FEWEST) {
        terminal.error(`rostra: ${judged.length} decisions on devices that Rostra finds; ${FEWEST} are needed to learn from. Nothing is written.\n`);
        return 1;
      }
      const withDecisions = texts.filter((text) => text.length > 0);
      terminal.out(`${judged.length} decisions on devices in ${withDecisions.length} texts: ${right} right, ${judged.length - right} wrong\n`);
      if (withDecisions.length > 1) {
        const before = logLoss(judged);
        const after = withDecisions.reduce((sum, text) => sum + text.length * logLoss(text, calibrate(withDecisions.filter((other) => other !== text).flat())), 0) / judged.length;
        terminal.out(`log loss of left-out texts: ${before.toFixed(3)} as Rostra scores, ${after.toFixed(3)} with what the other texts teach\n`);
        if (after >= before) {
          terminal.error('rostra: they teach nothing that holds from one text to another. Nothing is written.\n');
          return 1;
        }
      } else terminal.out('with decisions on one text alone it cannot be said whether they hold for others\n');
      const file = path.join(root, CALIBRATION_FILE);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileAtomic(file, `${JSON.stringify(calibrate(judged), null, 1)}\n`);
      terminal.out(`wrote ${path.relative(process.cwd(), file)}; the editor and the command line use it from now on\n`);
      return exitCode;
    };
  },
} satisfies RostraCommand;

/** At even odds the share of right ones is then known to an eighth (one standard error). */
const FEWEST = 16;
