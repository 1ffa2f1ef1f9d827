import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import { isSameData } from '../text/same-data.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Finds the tokens that a table of a document's words has. A passage is looked through again only when the table, which
 * follows from the document's vocabulary, has changed.
 */
export function tokensInTable<Value>(wordOf: (token: Token) => string): (vocabulary: Vocabulary, table: ReadonlyMap<string, Value>) => (passage: Passage) => readonly Token[] {
  const searches = new WeakMap<Vocabulary, { readonly table: ReadonlyMap<string, Value>; readonly found: WeakMap<Passage, readonly Token[]> }>();
  return (vocabulary, table) => {
    const kept = searches.get(vocabulary);
    const search = kept && isSameTable(kept.table, table) ? kept : { table, found: new WeakMap<Passage, readonly Token[]>() };
    searches.set(vocabulary, search);
    return (passage) => {
      const found = search.found.get(passage) ?? passage.tokens.filter((token) => table.has(wordOf(token)));
      search.found.set(passage, found);
      return found;
    };
  };
}

function isSameTable<Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  return a === b || (a.size === b.size && [...a].every(([word, value]) => isSameData(b.get(word), value)));
}
