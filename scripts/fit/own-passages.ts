import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type GoldText, readStretches } from './gold-text.ts';
import { shared } from './shared-folder.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../test/gold/devices-training');

const span = v.object({ start: v.number(), end: v.number() });
const passageSchema = v.object({ ...span.entries, hash: v.string(), marks: v.array(v.object({ label: v.string(), grade: v.number(), parts: v.array(span) })) });

/** The passages that the project has marked to fit on, by text. Throws when a text is another than the one that was marked. */
export function readOwnPassages(): readonly GoldText[] {
  return files().map((file) => {
    const name = path.basename(file, '.jsonl');
    const source = readFileSync(shared('corpus', `${name}.md`), 'utf8');
    const passages = readFileSync(path.join(FOLDER, file), 'utf8').trim().split(/\r?\n/)
      .map((line) => v.parse(passageSchema, JSON.parse(line)));
    const changed = passages.find(({ start, end, hash }) => !createHash('sha256').update(source.slice(start, end)).digest('hex').startsWith(hash));
    if (changed) throw new Error(`${name}.md, ${changed.start} to ${changed.end}: not the passage that was marked in ${FOLDER}.`);
    const gold = passages.flatMap(({ marks }) => marks.map(({ parts, ...mark }) => ({ ...mark, parts: parts.map((part) => ({ ...part, quote: source.slice(part.start, part.end) })) })));
    return { name, isReported: false, source, gold, ...readStretches(source, passages) };
  });
}

/** The hashes of the marks as they are now, by file: each line has the hash of its passage. */
export function ownHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(files().map((file) => [`devices-training/${file}`, createHash('sha256').update(readFileSync(path.join(FOLDER, file))).digest('hex').slice(0, 16)]));
}

function files(): readonly string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl')).sort();
}
