import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import * as v from 'valibot';
import { annotatorsOf, comparedPlaces } from '../../annotations/comparison/comparison.ts';
import { sayingOf } from '../../annotations/comparison/saying.ts';
import { settleAgreed, settlementOf, settlePlace, type SettlingChoice } from '../../annotations/comparison/settle.ts';
import { AnnotatedSource } from '../../annotations/make-record.ts';
import { recordsOf } from '../../annotations/sidecar.ts';
import { readAnnotatedText, textFileOf } from '../../annotations-store/annotated-text.ts';
import { BaseTexts } from '../../annotations-store/base-texts.ts';
import { projectRootOf } from '../../annotations-store/project-root.ts';
import { changeSidecar, readSidecar, SIDECAR_ENDING, sidecarOf } from '../../annotations-store/sidecar-file.ts';
import { Positions } from '../../text/positions.ts';
import type { RostraCommand } from '../command.ts';
import { readInput } from '../read-input.ts';

/** `3=ada`: the number of a line, and whose decision is taken. */
type Taking = readonly [number: number, whose: string];

export default {
  name: 'compare',
  summary: 'list where annotators disagree, side by side, and write the settled set',
  define(command, terminal) {
    command
      .argument('<sidecar...>', 'a sidecar an annotator, or one whose records name their creators')
      .option('--text <file>', 'the text, where it is not the one beside the sidecars')
      .option('--take <number=name>', 'settle a line: whose decision, or all, none, open; may be repeated', collectTaking, [])
      .option('--output <sidecar>', 'where the settled set is; without it, TEXT.settled.annotations.jsonl')
      .option('--creator <name>', 'who settles');
    return async (rawFiles, rawOptions) => {
      const files = v.parse(v.array(v.string()), rawFiles);
      const options = v.parse(Options, rawOptions);
      const textFile = options.text ?? textFileOf(files[0] ?? '', await readSidecar(files[0] ?? ''));
      const input = await readInput(textFile);
      if ('error' in input) {
        terminal.error(`rostra: ${input.error}.\n`);
        return 1;
      }
      const texts = await Promise.all(files.map((file) => readAnnotatedText(file, input.source)));
      const annotators = annotatorsOf(texts.map(({ sidecarFile, anchored }) => ({ name: path.basename(sidecarFile, SIDECAR_ENDING), anchored })));
      if (annotators.length < 2) {
        terminal.error('rostra: a comparison takes two annotators: name another sidecar, or one whose records have several creators.\n');
        return 1;
      }
      const places = comparedPlaces(annotators);
      const disagreed = places.filter(({ isAgreed }) => !isAgreed);
      const output = options.output ?? sidecarOf(textFile, 'settled');
      const source = new AnnotatedSource(path.basename(textFile), input.source);
      const settler = { source, newId: () => `urn:uuid:${randomUUID()}`, created: new Date().toISOString(), ...(options.creator === undefined ? {} : { creator: options.creator }) };
      let settled = recordsOf(await readSidecar(output));
      for (const [number, whose] of options.take) {
        const place = disagreed[number - 1];
        const choice = choiceOf(whose, annotators.map(({ name }) => name));
        if (!place || !choice) {
          terminal.error(`rostra: ${place ? `there is no "${whose}" to take from: ${annotators.map(({ name }) => name).join(', ')}, all, none or open` : `there is no line ${number}`}.\n`);
          return 2;
        }
        await new BaseTexts(projectRootOf(output)).keep(source.plain.text);
        settled = recordsOf(await changeSidecar(output, [...settlePlace(place, choice, settled, settler), ...settleAgreed(places, settled, settler)]));
      }
      const positions = new Positions(input.source);
      disagreed.forEach((place, index) => {
        const first = place.annotations.find((annotation) => annotation !== undefined);
        const part = first?.parts[0];
        if (!first || !part) return;
        const { line, character } = positions.at(part.start);
        const words = first.parts.map(({ start, end }) => input.source.slice(start, end)).join(' … ').replaceAll(/\s+/g, ' ');
        const said = place.annotations.map((annotation, annotator) => `${annotators[annotator]?.name ?? ''}: ${sayingOf(annotation, first, input.source)}`).join('  |  ');
        const settlement = settlementOf(place, settled, annotators);
        terminal.out(`${String(index + 1).padStart(4)}  ${textFile}:${line + 1}:${character + 1}  "${words}"  ${said}${settlement === undefined ? '' : `  → ${settlement}`}\n`);
      });
      const open = disagreed.filter((place) => settlementOf(place, settled, annotators) === undefined).length;
      terminal.error(`rostra: ${places.length - disagreed.length} places alike, ${disagreed.length} not, ${open} of them open.\n`);
      return 0;
    };
  },
} satisfies RostraCommand;

const Options = v.object({ text: v.optional(v.string()), take: v.array(v.tuple([v.number(), v.string()])), output: v.optional(v.string()), creator: v.optional(v.string()) });

function collectTaking(value: string, before: readonly Taking[]): readonly Taking[] {
  const [, number, whose] = /^(\d+)=(.+)$/.exec(value) ?? [];
  if (number === undefined || whose === undefined) throw new InvalidArgumentError('It is written NUMBER=NAME, for example 3=ada.');
  return [...before, [Number(number), whose]];
}

function choiceOf(whose: string, names: readonly string[]): SettlingChoice | undefined {
  const annotator = names.findIndex((name) => name === whose || name.endsWith(`.${whose}`));
  if (annotator >= 0) return { take: 'annotator', annotator };
  return whose === 'all' || whose === 'none' || whose === 'open' ? { take: whose } : undefined;
}
