import path from 'node:path';
import { judgedDevices } from '../../server/src/annotations/judged-devices.ts';
import { decidedTexts } from '../../server/src/annotations-store/decided-texts.ts';
import type { DescribedCandidate } from '../../server/src/devices/in-document.ts';
import { keyOf, markOf, readStretches } from './gold-text.ts';
import type { Verdict } from './truth.ts';

/** A project's text with what its people decided of the candidates: those that nobody decided on have no verdict. */
export interface DecidedPassages {
  readonly name: string;
  readonly candidates: readonly DescribedCandidate[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The decisions in a project's sidecars. They prove nothing of what was left undecided, so that no figures are reported on them. */
export async function readDecisions(folder: string): Promise<readonly DecidedPassages[]> {
  return (await decidedTexts(folder)).map(({ file, source, placed }) => {
    const { blocks, candidates } = readStretches(source, [{ start: 0, end: source.length }]);
    const found = candidates.flatMap((candidate) => {
      const [first, ...rest] = markOf({ blocks }, candidate).parts;
      return first ? [{ candidate, label: candidate.device.label, parts: [first, ...rest] as const }] : [];
    });
    return {
      name: path.relative(folder, file), candidates,
      verdicts: new Map([...judgedDevices(found, placed)].map(([{ candidate }, isRight]): [string, Verdict] => [keyOf(candidate), isRight ? 'right' : 'wrong'])),
    };
  });
}
