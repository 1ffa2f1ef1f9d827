import type { SyntaxNode, Tree } from '@lezer/common';
import type { KnownWord } from './hyphenation.ts';
import { readInline } from './inline.ts';
import { ProseBuilder, type ProseMap } from './prose-map.ts';

/** What a leaf block says, and where in the block each character of it stands. */
export interface Prose {
  /** No markup, a space for a line end, words joined that were hyphenated over a line end. */
  readonly text: string;
  /** Prose offsets to source offsets relative to where the prose begins. */
  readonly map: ProseMap;
}

/**
 * Prose by the syntax tree that it was read from. A block that did not change keeps its tree from one parse to the
 * next, hence its prose: the same object, by which all that is known of it can be found again.
 */
const known = new WeakMap<Tree, Map<number, Prose>>();

/**
 * The prose of a leaf block.
 * @param from where in `body` the prose begins (after a footnote's or a speaker's label)
 */
export function readProse(node: SyntaxNode, body: string, from: number, isKnownWord: KnownWord): Prose {
  const tree = node.tree;
  const label = from - node.from;
  const cached = tree && known.get(tree)?.get(label);
  if (cached) return cached;
  const builder = new ProseBuilder(from);
  readInline(node, body, from, builder, knownIn(body.slice(from, node.to), isKnownWord));
  const prose: Prose = { text: builder.prose.trimEnd(), map: builder.build() };
  if (tree) known.set(tree, (known.get(tree) ?? new Map<number, Prose>()).set(label, prose));
  return prose;
}

/** A word over a line end says nothing of how the text writes its halves. */
const BROKEN_WORD = /\p{L}+-[ \t]*\n[>\s]*\p{L}+/gu;
const WHOLE_WORD = /(?<![\p{L}-])\p{L}[\p{L}’'-]*\p{L}/gu;

/** The block's own vocabulary knows best how it writes a word; what it does not know, the lexicon may. */
function knownIn(source: string, isKnownWord: KnownWord): KnownWord {
  let own: ReadonlySet<string> | undefined;
  return (word) => {
    own ??= new Set(source.toLowerCase().replace(BROKEN_WORD, ' ').match(WHOLE_WORD));
    return own.has(word) || isKnownWord(word);
  };
}
