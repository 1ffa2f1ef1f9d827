import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type ReadSentence, readSentences } from '../../../server/src/claims/features.ts';
import { STASES, STRENGTHS } from '../../../server/src/claims/claim.ts';
import { isInLexicon } from '../../../server/src/language/lexicon.ts';
import type { Passage } from '../../../server/src/language/passage.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { type Block, sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { shared } from '../shared-folder.ts';
import type { Decisions, SentenceLabel } from './sentence-label.ts';
import { readWrittenSentences } from './written-sentences.ts';

/** A sentence as the analysis draws it, with the reader's label on the nearest stretch. */
export interface LabelledSentence extends ReadSentence, Span {
  readonly label: SentenceLabel | undefined;
}

export interface LabelledText {
  readonly name: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly LabelledSentence[];
  readonly labels: readonly SentenceLabel[];
}

const LABELS = path.resolve(import.meta.dirname, '../../../test/gold/claims');
/** Two stretches are one sentence when so much of both together is in both: the scorer's rule. */
const MINIMUM_OVERLAP = 0.5;

const decisions = v.object({
  claim: v.boolean(), stasis: v.optional(v.picklist(STASES)), strength: v.optional(v.picklist(STRENGTHS)), checkable: v.optional(v.boolean()), attributed: v.optional(v.boolean()),
});
const span = v.object({ start: v.number(), end: v.number() });
const goldLine = v.object({ ...decisions.entries, sentence: v.number(), parts: v.array(span), supports: v.optional(v.number()) });
const ownLine = v.object({ ...decisions.entries, ...span.entries, hash: v.string(), supports: v.optional(span) });

/** The texts to fit on: those of the gold and those of `test/gold/claims`, none of `gold/test`. */
export function readLabelledTexts(): readonly LabelledText[] {
  return [
    ...trainingNames().map((name) => readCorpusText(name, [...goldLabels(shared('gold', `${name}.claims.jsonl`)), ...ownLabels(name)])),
    ...readWrittenTexts(),
  ];
}

/** The sentences of the project's own writing, a text a file. */
export function readWrittenTexts(): readonly LabelledText[] {
  return writtenNames().map((name) => {
    const { source, labels } = readWrittenSentences(readFileSync(path.join(LABELS, `${name}${WRITTEN_ENDING}`), 'utf8'));
    return readText(name, source, labels);
  });
}

/** The texts to report on alone. */
export function readTestTexts(): readonly LabelledText[] {
  return readdirSync(shared('gold', 'test')).filter((file) => file.endsWith(GOLD_ENDING)).sort()
    .map((file) => path.basename(file, GOLD_ENDING))
    .map((name) => readCorpusText(name, goldLabels(shared('gold', 'test', `${name}${GOLD_ENDING}`))));
}

/** The hashes of texts and labels as they are now, by name: they tell whether weights were fitted on just these. */
export function labelHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries([...trainingNames(), ...writtenNames()].map((name) => {
    const files = [shared('corpus', `${name}.md`), shared('gold', `${name}${GOLD_ENDING}`), path.join(LABELS, `${name}.jsonl`), path.join(LABELS, `${name}${WRITTEN_ENDING}`)].filter((file) => existsSync(file));
    const hash = createHash('sha256');
    for (const file of files) hash.update(readFileSync(file));
    return [name, hash.digest('hex').slice(0, 16)];
  }));
}

const GOLD_ENDING = '.claims.jsonl';

function trainingNames(): readonly string[] {
  const gold = readdirSync(shared('gold')).filter((file) => file.endsWith(GOLD_ENDING)).map((file) => path.basename(file, GOLD_ENDING));
  const own = readdirSync(LABELS).filter((file) => file.endsWith('.jsonl')).map((file) => path.basename(file, '.jsonl'));
  return [...new Set([...gold, ...own])].sort();
}

const WRITTEN_ENDING = '.tsv';

function writtenNames(): readonly string[] {
  return readdirSync(LABELS).filter((file) => file.endsWith(WRITTEN_ENDING)).map((file) => path.basename(file, WRITTEN_ENDING)).sort();
}

function readCorpusText(name: string, labels: readonly SentenceLabel[]): LabelledText {
  return readText(name, readFileSync(shared('corpus', `${name}.md`), 'utf8'), labels);
}

function readText(name: string, source: string, labels: readonly SentenceLabel[]): LabelledText {
  const { blocks } = readDocument(source, { isKnownWord: isInLexicon });
  const passages = blocks.map((block) => readPassage(block.prose, block.kind));
  const sentences = readSentences(blocks, passages).flatMap((read): readonly LabelledSentence[] => {
    const block = blocks[read.passage];
    const sentence = passages[read.passage]?.sentences[read.sentence];
    if (!block || !sentence) return [];
    const span = sourceSpan(block, sentence);
    return [{ ...read, ...span, label: nearest(labels, span) }];
  });
  return { name, source, blocks, passages, sentences, labels };
}

function nearest(labels: readonly SentenceLabel[], span: Span): SentenceLabel | undefined {
  let best: SentenceLabel | undefined;
  let most = MINIMUM_OVERLAP;
  for (const label of labels) {
    const both = Math.min(label.end, span.end) - Math.max(label.start, span.start);
    const share = both / (label.end - label.start + span.end - span.start - both);
    if (both > 0 && share >= most) {
      best = label;
      most = share;
    }
  }
  return best;
}

function goldLabels(file: string): readonly SentenceLabel[] {
  if (!existsSync(file)) return [];
  const lines = readLines(file).map((line) => v.parse(goldLine, line));
  const startOf = new Map(lines.map((line) => [line.sentence, line.parts[0]?.start]));
  return lines.map(({ parts, supports, ...line }) => {
    const target = supports === undefined ? undefined : startOf.get(supports);
    return { ...decisionsOf(line), start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0, isGold: true, ...(target === undefined ? {} : { supports: target }) };
  });
}

function ownLabels(name: string): readonly SentenceLabel[] {
  const file = path.join(LABELS, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  const source = readFileSync(shared('corpus', `${name}.md`), 'utf8');
  return readLines(file).map((line) => v.parse(ownLine, line))
    .filter(({ start, end, hash }) => createHash('sha256').update(source.slice(start, end)).digest('hex').startsWith(hash))
    .map(({ start, end, supports, ...line }) => ({ ...decisionsOf(line), start, end, isGold: false, ...(supports === undefined ? {} : { supports: supports.start }) }));
}

function readLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean).map((line): unknown => JSON.parse(line));
}

function decisionsOf({ claim, stasis, strength, checkable, attributed }: v.InferOutput<typeof decisions>): Decisions {
  return {
    claim,
    ...(stasis === undefined ? {} : { stasis }), ...(strength === undefined ? {} : { strength }),
    ...(checkable === undefined ? {} : { checkable }), ...(attributed === undefined ? {} : { attributed }),
  };
}
