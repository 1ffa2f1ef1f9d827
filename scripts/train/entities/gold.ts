import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import type { Span } from '../../../server/src/text/span.ts';
import type { Instance } from './instance.ts';
import { markedText, readSource } from './marked-text.ts';
import { GOLD } from './places.ts';

const Line = v.object({ label: v.optional(v.string(), ''), parts: v.array(v.object({ start: v.number(), end: v.number() })) });

/** Names of the texts that may be learnt from; those under test/ are never read here. */
export function goldTexts(): readonly string[] {
  return readdirSync(GOLD).filter((file) => file.endsWith('.entities.jsonl')).map((file) => file.replace('.entities.jsonl', '')).sort();
}

/** The stretch of a text that the gold's readers read; nothing where it has none. */
export function goldStretch(name: string): Span {
  if (!existsSync(path.join(GOLD, `${name}.claims.jsonl`))) return { start: 0, end: 0 };
  const read = lines(name, 'claims').flatMap(({ parts }) => parts);
  return { start: Math.min(...read.map(({ start }) => start)), end: Math.max(...read.map(({ end }) => end)) };
}

/** The marked stretch of a text as instances. */
export function readGold(name: string, glossary: Glossary): readonly Instance[] {
  const stretch = goldStretch(name);
  const names = lines(name, 'entities').map(({ label, parts }) => ({ label, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }));
  return markedText(readSource(name), names, ({ start, end }) => start >= stretch.start && end <= stretch.end, glossary);
}

function lines(name: string, layer: string): readonly v.InferOutput<typeof Line>[] {
  return readFileSync(path.join(GOLD, `${name}.${layer}.jsonl`), 'utf8').split(/\r?\n/).filter(Boolean).map((line) => v.parse(Line, JSON.parse(line)));
}
