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
    const search = kept && isSameTable(kept.table, table) ? kept : { table, tokensOf: perBlock((_, passage) => passage?.tokens.filter((token) => table.has(wordOf(token))) ?? []) };
    searches.set(document, search);
    return search.tokensOf(document);
  };
}

function isSameTable<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  return a === b || (a.size === b.size && [...a].every(([word, value]) => isSameData(b.get(word), value)));
}
