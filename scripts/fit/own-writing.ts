import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { placesOf } from '../../test/fixtures/devices/guard-passages.ts';
import type { DecidedPassages } from './decided-passages.ts';
import { type GoldText, keyOf, markOf, readStretches } from './gold-text.ts';
import type { GoldMark, ScoredMark, Scorer } from './scorer.ts';
import { hullsOverlap, judgeCandidates, type Verdict } from './truth.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../test/gold/devices-training/own-writing');

const mark = v.object({ label: v.string(), parts: v.array(v.string()) });
const writing = v.object({
  devices: v.array(v.string()),
  sections: v.array(v.object({
    heading: v.string(),
    passages: v.array(v.object({ text: v.string(), marks: v.optional(v.array(mark), []), arguable: v.optional(v.array(mark), []) })),
  })),
});

/** The passages of the project's own invention, a text a section, in which their words count as rare or common: only of the devices that are marked in it anything is decided, and nothing where a mark is arguable. */
export function readOwnWriting(scorer: Scorer): readonly DecidedPassages[] {
  return files().flatMap((file) => {
    const { devices, sections } = v.parse(writing, parse(readFileSync(path.join(FOLDER, file), 'utf8')));
    return sections.map((section) => readSection(scorer, file, devices, section));
  });
}

function readSection(scorer: Scorer, file: string, devices: readonly string[], { heading, passages }: v.InferOutput<typeof writing>['sections'][number]): DecidedPassages {
  let source = `## ${heading}\n\n`;
  const gold: GoldMark[] = [];
  for (const { text, marks, arguable } of passages) {
    gold.push(...marks.map((one) => placed(file, text, one, source.length, CLEAR)), ...arguable.map((one) => placed(file, text, one, source.length, ARGUABLE)));
    source += `${text}\n\n`;
  }
  const text: GoldText = { name: `${path.basename(file, '.yaml')}: ${heading}`, isReported: false, source, gold, ...readStretches(source, [{ start: 0, end: source.length }]) };
  const verdicts = judgeCandidates(scorer, text);
  return {
    name: text.name, candidates: text.candidates,
    verdicts: new Map(text.candidates.flatMap((candidate): [string, Verdict][] => {
      const verdict = verdicts.get(keyOf(candidate));
      if (verdict === undefined || verdict === 'open' || !devices.includes(candidate.device.label)) return [];
      return isAnotherReading(markOf(text, candidate), gold) ? [] : [[keyOf(candidate), verdict]];
    })),
  };
}

/**
 * "save in order to invest … invest in order to save": where one pair of words crosses, others cross with it. They are the same
 * figure, told by other words: neither right nor wrong.
 */
function isAnotherReading({ label, parts }: ScoredMark, gold: readonly GoldMark[]): boolean {
  if (label !== 'antimetabole') return false;
  const near = gold.filter((other) => other.label === label && hullsOverlap(other, { parts }));
  return near.length > 0 && !near.some((other) => parts.every((part, index) => part.start === other.parts[index]?.start));
}

/** Grades of the guidelines. */
const CLEAR = 2;
const ARGUABLE = 1;

function placed(file: string, text: string, { label, parts }: v.InferOutput<typeof mark>, offset: number, grade: number): GoldMark {
  const places = placesOf(text, parts);
  if (!places) throw new Error(`${file}: "${parts.join(' | ')}" does not stand in "${text}".`);
  return { label, grade, parts: places.map(({ start, end }, index) => ({ start: offset + start, end: offset + end, quote: parts[index] ?? '' })) };
}

/** The hashes of the passages as they are now, by file. */
export function ownWritingHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(files().map((file) => [`devices-training/own-writing/${file}`, createHash('sha256').update(readFileSync(path.join(FOLDER, file))).digest('hex').slice(0, 16)]));
}

function files(): readonly string[] {
  return readdirSync(FOLDER).sort();
}
