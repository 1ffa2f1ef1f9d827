import { type Alias, type Document, Scalar, visit } from 'yaml';
import type { Span } from './span.ts';

/** For `maxAliasCount`: after {@link settleAliases} there is nothing left to guard against. */
export const SETTLED = -1;

/** Aliases multiply when they nest, and a document that is read by people has a handful: with so many, two a level, they make at most a thousand values. */
const MAXIMUM_ALIASES = 20;

/**
 * Makes text of every alias that refers to nothing (`title: *Lantern`, which somebody meant as emphasis) and, where
 * there are too many aliases, of all of them: `toJS` throws at both. Returns where those stood.
 */
export function settleAliases(document: Document): readonly Span[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const isTooMany = aliases.length > MAXIMUM_ALIASES;
  const settled = new Set(aliases.filter((alias) => isTooMany || alias.resolve(document) === undefined));
  visit(document, {
    Alias(_, alias) {
      if (!settled.has(alias)) return undefined;
      const text = new Scalar(`*${alias.source}`);
      if (alias.range) text.range = alias.range;
      return text;
    },
  });
  return [...settled].map(({ range }) => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 1 }));
}
