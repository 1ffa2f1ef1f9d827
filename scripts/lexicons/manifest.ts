import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Where the generated tables are. */
export const LEXICON_FOLDER = new URL('../../server/data/lexicons/', import.meta.url);

export const MANIFEST_FILE = 'manifest.json';

/**
 * What tells, without WordNet at hand, whether the tables are those that the generator of today made: the hash of its sources and
 * of each table.
 */
export function manifestText(files: ReadonlyMap<string, string>): string {
  const manifest = {
    generated: 'by npm run generate:lexicons, not by hand',
    generator: generatorHash(),
    files: Object.fromEntries([...files].map(([name, text]) => [name, hashOf(text)])),
  };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** The tables as they are committed, by name. */
export function committedFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(LEXICON_FOLDER).filter((name) => name.endsWith('.json') && name !== MANIFEST_FILE);
  return new Map(names.toSorted().map((name) => [name, readFileSync(new URL(name, LEXICON_FOLDER), 'utf8')]));
}

/** Modules of the server that decide what is generated. */
const SHARED_SOURCES = ['affix-table', 'packing', 'parts-of-speech', 'phones', 'spelling-variants', 'word-classes', 'word-list'];

function generatorHash(): string {
  const own = readdirSync(new URL('.', import.meta.url)).map((name) => new URL(name, import.meta.url));
  const shared = SHARED_SOURCES.map((name) => new URL(`../../server/src/language/lexicon/${name}.ts`, import.meta.url));
  const texts = [...own, ...shared].map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hashOf(texts.toSorted().join('\n'));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
