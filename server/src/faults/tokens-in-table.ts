import type { Token } from '../language/token.ts';
import type { Block } from '../text/block.ts';
import { isSameData } from '../text/same-data.ts';
import { type DocumentStretches, perBlock } from './per-stretch.ts';

/** The tokens of a document that a table of its words has, each with its block. */
type TokensOf = (document: DocumentStretches) => readonly { readonly block: Block; readonly found: Token }[];

/** Looks a document through again only where it or the table, which follows from its words, has changed. */
export function tokensInTable<Value>(wordOf: (token: Token) => string): (document: DocumentStretches, table: ReadonlyMap<string, Value>) => ReturnType<TokensOf> {
  const searches = new WeakMap<DocumentStretches, { readonly table: ReadonlyMap<string, Value>; readonly tokensOf: TokensOf }>();
  return (document, table) => {
    const kept = searches.get(document);
    const search = kept && isSameTable(kept.table, table) ? kept : { table, tokensOf: searchFor(wordOf, table) };
    searches.set(document, search);
    return search.tokensOf(document);
  };
}

function searchFor<Value>(wordOf: (token: Token) => string, table: ReadonlyMap<string, Value>): TokensOf {
  // Most words are told from the table's by their length and first letter.
  const mayBeAmong = new Uint8Array(1 << (2 * PLACE_BITS));
  for (const word of table.keys()) mayBeAmong[placeOf(word)] = 1;
  return perBlock((_, passage) => passage?.tokens.filter((token) => {
    const word = wordOf(token);
    return mayBeAmong[placeOf(word)] === 1 && table.has(word);
  }) ?? []);
}

const PLACE_BITS = 5;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

function placeOf(word: string): number {
  return ((word.charCodeAt(0) & PLACE_MASK) << PLACE_BITS) | (word.length & PLACE_MASK);
}

function isSameTable<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  return a === b || (a.size === b.size && [...a].every(([word, value]) => isSameData(b.get(word), value)));
}
