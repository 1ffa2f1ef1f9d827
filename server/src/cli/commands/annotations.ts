import * as v from 'valibot';
import type { AnchoredRecord } from '../../annotations/anchoring/anchor-records.ts';
import { labelOf, layerOf, noteOf, quoteOf, statusOf } from '../../annotations/record.ts';
import { unknownLabels } from '../../annotations/unknown-labels.ts';
import { BaseTexts } from '../../annotations-store/base-texts.ts';
import { readAnnotatedText } from '../../annotations-store/annotated-text.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { tagsetFor } from '../../annotations-store/project-tagset.ts';
import { sidecarOf } from '../../annotations-store/sidecar-file.ts';
import { Positions } from '../../text/positions.ts';
import type { RostraCommand } from '../command.ts';
import { readInput } from '../read-input.ts';
import { textFiles } from '../text-files.ts';

export default {
  name: 'annotations',
  summary: 'list the annotations of Markdown files at their places now, orphans with their candidates',
  define(command, terminal) {
    command
      .argument('[path...]', 'Markdown files and folders; without any, this folder')
      .option('--orphans', 'only those that want looking at: orphans and doubtful ones')
      .option('--prune', 'take out the texts under .rostra/base that no annotation was made on');
    return async (rawPaths, rawOptions) => {
      const paths = v.parse(v.array(v.string()), rawPaths);
      const options = v.parse(v.object({ orphans: v.optional(v.boolean()), prune: v.optional(v.boolean()) }), rawOptions);
      const roots = new Set<string>();
      let exitCode = 0;
      const complain = (error: string): void => {
        terminal.error(`rostra: ${error}\n`);
        exitCode = 1;
      };
      for (const file of await textFiles(paths.length === 0 ? ['.'] : paths)) {
        roots.add(projectRootOf(file));
        const input = await readInput(file);
        if ('error' in input) {
          complain(`${input.error}.`);
          continue;
        }
        const { sidecarFile, sidecar, anchored } = await readAnnotatedText(sidecarOf(file), input.source);
        for (const { line, message, remedy } of sidecar.problems) complain(`${sidecarFile}:${line + 1}: ${message} ${remedy}`);
        for (const { line, message, remedy } of unknownLabels(sidecar, await tagsetFor(file))) terminal.error(`rostra: ${sidecarFile}:${line + 1}: ${message} ${remedy}\n`);
        const positions = new Positions(input.source);
        for (const each of anchored) {
          if (options.orphans === true && each.state !== 'orphan' && each.state !== 'doubtful') continue;
          terminal.out(`${render(file, input.source, positions, each)}\n`);
        }
      }
      if (options.prune === true) {
        for (const root of roots) for (const hash of await new BaseTexts(root).prune()) terminal.out(`pruned ${hash}\n`);
      }
      return exitCode;
    };
  },
} satisfies RostraCommand;

/** One line: place, state, layer, label, status, words, note; under an orphan a line for each place it may belong to. */
function render(file: string, source: string, positions: Positions, { record, anchors, state }: AnchoredRecord): string {
  const placeAt = (offset: number): string => {
    const { line, character } = positions.at(offset);
    return `${file}:${line + 1}:${character + 1}`;
  };
  const words = anchors.map((anchor, index) => {
    const target = record.target[index];
    return anchor.kind === 'attached' ? source.slice(anchor.span.start, anchor.span.end) : target ? quoteOf(target) : '';
  }).join(' … ').replaceAll(/\s+/g, ' ');
  const first = anchors.find((anchor) => anchor.kind === 'attached');
  const note = noteOf(record);
  const head = [first ? placeAt(first.span.start) : file, state, `${layerOf(record)}.${labelOf(record)}`, statusOf(record), `"${words}"`, ...(note === undefined ? [] : [`— ${note}`]), record.id].join('  ');
  const candidates = state === 'orphan' ? anchors.flatMap((anchor) => (anchor.kind === 'orphan' ? anchor.candidates : [])) : [];
  return [head, ...candidates.map((candidate) => `  perhaps ${placeAt(candidate.start)} "${source.slice(candidate.start, candidate.end).replaceAll(/\s+/g, ' ')}" (${candidate.score.toFixed(2)})`)].join('\n');
}
