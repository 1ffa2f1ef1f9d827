import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { placesOf } from '../../test/fixtures/devices/guard-passages.ts';
import type { DecidedPassages } from './decided-passages.ts';
import { type GoldText, keyOf, readStretches } from './gold-text.ts';
import type { GoldMark, Scorer } from './scorer.ts';
import { judgeCandidates, type Verdict } from './truth.ts';

const FILE = path.resolve(import.meta.dirname, '../../test/gold/devices-training/own-writing.yaml');

const mark = v.object({ label: v.string(), parts: v.array(v.string()) });
const writing = v.object({
  devices: v.array(v.string()),
  sections: v.array(v.object({
    heading: v.string(),
    passages: v.array(v.object({ text: v.string(), marks: v.optional(v.array(mark), []), arguable: v.optional(v.array(mark), []) })),
  })),
});

/** The passages of the project's own invention as one text: only of the devices that are marked in it anything is decided, and nothing where a mark is arguable. */
export function readOwnWriting(scorer: Scorer): DecidedPassages {
  const { devices, sections } = v.parse(writing, parse(readFileSync(FILE, 'utf8')));
  let source = '';
  const gold: GoldMark[] = [];
  for (const { heading, passages } of sections) {
    source += `## ${heading}\n\n`;
    for (const { text, marks, arguable } of passages) {
      gold.push(...marks.map((one) => placed(text, one, source.length, CLEAR)), ...arguable.map((one) => placed(text, one, source.length, ARGUABLE)));
      source += `${text}\n\n`;
    }
  }
  const text: GoldText = { name: 'own-writing', isReported: false, source, gold, ...readStretches(source, [{ start: 0, end: source.length }]) };
  const verdicts = judgeCandidates(scorer, text);
  return {
    name: text.name, candidates: text.candidates,
    verdicts: new Map(text.candidates.flatMap((candidate): [string, Verdict][] => {
      const verdict = verdicts.get(keyOf(candidate));
      return verdict === undefined || verdict === 'open' || !devices.includes(candidate.device.label) ? [] : [[keyOf(candidate), verdict]];
    })),
  };
}

/** Grades of the guidelines. */
const CLEAR = 2;
const ARGUABLE = 1;

function placed(text: string, { label, parts }: v.InferOutput<typeof mark>, offset: number, grade: number): GoldMark {
  const places = placesOf(text, parts);
  if (!places) throw new Error(`${FILE}: "${parts.join(' | ')}" does not stand in "${text}".`);
  return { label, grade, parts: places.map(({ start, end }, index) => ({ start: offset + start, end: offset + end, quote: parts[index] ?? '' })) };
}

/** The hash of the passages as they are now. */
export function ownWritingHash(): Readonly<Record<string, string>> {
  return { 'devices-training/own-writing.yaml': createHash('sha256').update(readFileSync(FILE)).digest('hex').slice(0, 16) };
}
