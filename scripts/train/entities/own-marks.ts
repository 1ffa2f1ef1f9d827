import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import { goldStretch } from './gold.ts';
import type { Instance } from './instance.ts';
import { markedText, readSource } from './marked-text.ts';
import { OWN_MARKS } from './places.ts';

const Line = v.object({ start: v.number(), end: v.number(), hash: v.string(), label: v.string() });

/** Names of the texts that the project marked itself (see the folder's README). */
export function ownTexts(): readonly string[] {
  return readdirSync(OWN_MARKS).filter((file) => file.endsWith('.jsonl')).map((file) => file.replace('.jsonl', '')).sort();
}

/** What was marked of a text outside the gold's stretch, footnotes apart; a name that no longer stands where it stood is left out. */
export function readOwnMarks(name: string, glossary: Glossary): readonly Instance[] {
  const source = readSource(name);
  const gold = goldStretch(name);
  const names = readFileSync(path.join(OWN_MARKS, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => v.parse(Line, JSON.parse(line)))
    .filter(({ start, end, hash }) => hashOf(source.slice(start, end)) === hash);
  return markedText(source, names, ({ start, end }, { kind }) => kind !== 'footnote' && (end <= gold.start || start >= gold.end), glossary);
}

/** As the marks have it: the first twelve hex digits of the SHA-256 of the raw slice. */
function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
