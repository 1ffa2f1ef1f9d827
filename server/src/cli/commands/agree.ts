import path from 'node:path';
import * as v from 'valibot';
import { type Annotator, type Agreement, agreementOf } from '../../annotations/agreement/agreement.ts';
import { annotatorsOf } from '../../annotations/comparison/comparison.ts';
import { placedAnnotations } from '../../annotations/agreement/placed-annotation.ts';
import { type AnnotatedText, readAnnotatedText, textFileOf } from '../../annotations-store/annotated-text.ts';
import { readSidecar, SIDECAR_ENDING } from '../../annotations-store/sidecar-file.ts';
import type { RostraCommand } from '../command.ts';
import { readInput } from '../read-input.ts';

export default {
  name: 'agree',
  summary: 'say how much annotators of one text agree',
  define(command, terminal) {
    command
      .argument('<sidecar...>', 'a sidecar an annotator, or one whose records name their creators')
      .option('--text <file>', 'the text, where it is not the one beside the sidecars')
      .option('--format <format>', 'table or json', 'table');
    return async (rawFiles, rawOptions) => {
      const files = v.parse(v.array(v.string()), rawFiles);
      const { text, format } = v.parse(v.object({ text: v.optional(v.string()), format: v.picklist(['table', 'json']) }), rawOptions);
      const [firstFile = ''] = files;
      const textFile = text ?? textFileOf(firstFile, await readSidecar(firstFile));
      const input = await readInput(textFile);
      if ('error' in input) {
        terminal.error(`rostra: ${input.error}.\n`);
        return 1;
      }
      const texts = await Promise.all(files.map((file) => readAnnotatedText(file, input.source)));
      let exitCode = 0;
      for (const { sidecarFile, sidecar } of texts) {
        for (const { line, message, remedy } of sidecar.problems) {
          terminal.error(`rostra: ${sidecarFile}:${line + 1}: ${message} ${remedy}\n`);
          exitCode = 1;
        }
      }
      const annotators = annotationsOf(texts);
      if (annotators.length < 2) {
        terminal.error('rostra: agreement takes two annotators: name another sidecar, or one whose records have several creators.\n');
        return 1;
      }
      const agreement = agreementOf(annotators, input.source.length);
      terminal.out(format === 'json' ? `${JSON.stringify(agreement)}\n` : table(annotators, texts, agreement));
      return exitCode;
    };
  },
} satisfies RostraCommand;

function annotationsOf(texts: readonly AnnotatedText[]): readonly Annotator[] {
  return annotatorsOf(texts.map(({ sidecarFile, anchored }) => ({ name: path.basename(sidecarFile, SIDECAR_ENDING), anchored }))).map(({ name, anchored }) => ({ name, annotations: placedAnnotations(anchored) }));
}

function table(annotators: readonly Annotator[], texts: readonly AnnotatedText[], agreement: Agreement): string {
  const { items, byTwo, byAll } = agreement.coverage;
  const unplaced = texts.flatMap(({ anchored }) => anchored).filter(({ state }) => state === 'orphan' || state === 'retired').length;
  const share = (count: number): string => (items === 0 ? '' : ` (${Math.round((100 * count) / items)} %)`);
  return [
    `${annotators.length} annotators: ${annotators.map(({ name, annotations }) => `${name} ${annotations.length}`).join(', ')}`,
    `places decided on: ${items}; by two or more ${byTwo}${share(byTwo)}; by all ${byAll}${share(byAll)}${unplaced === 0 ? '' : `; left out, without a place: ${unplaced}`}`,
    `Krippendorff's alpha, labels      ${figure(agreement.alpha)}  of ${byTwo} places`,
    `Krippendorff's alpha, unitizing   ${figure(agreement.unitizing.alpha)}  of the whole text`,
    ...agreement.unitizing.labels.map(({ label, alpha }) => `  ${label.padEnd(32)}${figure(alpha)}`),
    `Fleiss' kappa                     ${figure(agreement.fleissKappa)}  of ${byAll} places`,
    ...agreement.pairs.flatMap(({ first, second, items: both, kappa, spans }) => [
      `${first} and ${second}: Cohen's kappa ${figure(kappa)} of ${both} places`,
      `  ${'label'.padEnd(24)} ${'first'.padStart(6)} ${'second'.padStart(6)} ${'F1'.padStart(6)} ${'F1 overlapping'.padStart(15)}`,
      ...spans.map((span) => `  ${span.label.padEnd(24)} ${String(span.first).padStart(6)} ${String(span.second).padStart(6)} ${figure(span.f1).padStart(6)} ${figure(span.overlappingF1).padStart(15)}`),
    ]),
    '',
  ].join('\n');
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–';
}
