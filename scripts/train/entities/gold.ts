import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { prepareGlossary } from '../../../server/src/entities/glossary-index.ts';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import { countDocumentWords } from '../../../server/src/entities/tagger/features.ts';
import { TAGGED_TYPES } from '../../../server/src/entities/tagger/tags.ts';
import { isOfClass } from '../../../server/src/entities/word-classes.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import { type GoldSpan, type Instance, makeInstance } from './instance.ts';
import { CORPUS, GOLD } from './places.ts';

const Line = v.object({ label: v.optional(v.string()), parts: v.array(v.object({ start: v.number(), end: v.number() })) });

/** Names of the texts that may be learnt from; those under test/ are never read here. */
export function goldTexts(): readonly string[] {
  return readdirSync(GOLD).filter((file) => file.endsWith('.entities.jsonl')).map((file) => file.replace('.entities.jsonl', '')).sort();
}

/** The marked stretch of a text as instances. */
export function readGold(name: string, glossary: Glossary): readonly Instance[] {
  const lines = (layer: string): readonly v.InferOutput<typeof Line>[] => readFileSync(path.join(GOLD, `${name}.${layer}.jsonl`), 'utf8').split(/\r?\n/).filter(Boolean).map((line) => v.parse(Line, JSON.parse(line)));
  const read = lines('claims').flatMap(({ parts }) => parts);
  const from = Math.min(...read.map(({ start }) => start));
  const to = Math.max(...read.map(({ end }) => end));
  const names = lines('entities').flatMap(({ label, parts }) => {
    const type = TAGGED_TYPES.find((known) => known === label);
    const first = parts[0];
    return type === undefined || first === undefined ? [] : [{ type, start: first.start, end: parts.at(-1)?.end ?? first.end }];
  });
  const document = readDocument(readFileSync(path.join(CORPUS, `${name}.md`), 'utf8'));
  const passages = document.blocks.map((block) => readPassage(block.prose, block.kind));
  const words = countDocumentWords(passages);
  const index = prepareGlossary(glossary);
  return document.blocks.flatMap((block, at) => {
    const passage = passages[at];
    if (!passage || block.end <= from || block.start >= to) return [];
    const spans = names.flatMap((mark): readonly GoldSpan[] => {
      if (mark.start < block.start || mark.end > block.end) return [];
      const start = passage.tokens.findIndex((token) => sourceSpan(block, token).end > mark.start);
      const end = passage.tokens.findLastIndex((token) => sourceSpan(block, token).start < mark.end);
      const [first, last] = [passage.tokens[start], passage.tokens[end]];
      return first && last ? [withoutTitle(passage.prose, { start: first.start, end: last.end, type: mark.type })] : [];
    });
    const instance = makeInstance(passage, spans, TAGGED_TYPES, words, index);
    const isRead = ({ from: first, to: last }: { readonly from: number; readonly to: number }): boolean => {
      const [opening, closing] = [passage.tokens[first], passage.tokens[last - 1]];
      return opening !== undefined && closing !== undefined && sourceSpan(block, opening).start >= from && sourceSpan(block, closing).end <= to;
    };
    return [{ ...instance, runs: instance.runs.filter(isRead) }];
  });
}

/** The tagger learns names without titles; a rule puts the title before them. */
function withoutTitle(prose: string, span: GoldSpan): GoldSpan {
  const title: RegExpExecArray | null = span.type === 'person' ? /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(prose.slice(span.start, span.end)) : null;
  if (title?.[1] === undefined || /^(?:st|saint)$/i.test(title[1]) || !isOfClass(title[1], 'title')) return span;
  return { ...span, start: span.start + title[0].length };
}

