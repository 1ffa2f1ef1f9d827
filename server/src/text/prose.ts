import type { SyntaxNode, Tree } from '@lezer/common';
import { type EditorialMark, movedMark, type Reading } from './editorial-mark.ts';
import type { KnownWord } from './hyphenation.ts';
import { readInline } from './inline.ts';
import { ownCopy } from './own-copy.ts';
import { ProseBuilder, type ProseMap } from './prose-map.ts';

/** What a leaf block says, and where in the block each character of it stands. */
export interface Prose {
  /** No markup, a space for a line end, words joined that were hyphenated over a line end. */
  readonly text: string;
  /** Prose offsets to source offsets relative to where the prose begins. */
  readonly map: ProseMap;
  /** What the editor has marked in it, in reading order; spans are relative to where the prose begins. */
  readonly marks: readonly EditorialMark[];
}

/**
 * Prose by the syntax tree that it was read from. A block that did not change keeps its tree from one parse to the
 * next, hence its prose: the same object, by which all that is known of it can be found again.
 */
const known = new WeakMap<Tree, Map<string, Prose>>();

export interface ProseInput {
  readonly body: string;
  /** Where in `body` the prose begins (after a footnote's or a speaker's label). */
  readonly from: number;
  readonly reading: Reading;
  readonly isKnownWord: KnownWord;
}

/** The prose of a leaf block. */
export function readProse(node: SyntaxNode, { body, from, reading, isKnownWord }: ProseInput): Prose {
  const tree = node.tree;
  const key = `${reading} ${from - node.from}`;
  const cached = tree && known.get(tree)?.get(key);
  if (cached) return cached;
  const builder = new ProseBuilder(from);
  const marks = readInline(node, builder, { body, from, reading, isKnown: knownIn(body.slice(from, node.to), isKnownWord) });
  const prose: Prose = { text: ownCopy(builder.prose.trimEnd()), map: builder.build(), marks: marks.map((mark) => movedMark(mark, -from)) };
  if (tree) known.set(tree, (known.get(tree) ?? new Map<string, Prose>()).set(key, prose));
  return prose;
}

const knownLabels = new WeakMap<Tree, Prose>();

/** The name in a speaker's label, which a paragraph begins with. */
export function readLabel({ tree }: SyntaxNode, name: string): Prose {
  const cached = tree && knownLabels.get(tree);
  if (cached) return cached;
  const builder = new ProseBuilder(0);
  builder.copy(name, 0);
  const prose: Prose = { text: ownCopy(name), map: builder.build(), marks: [] };
  if (tree) knownLabels.set(tree, prose);
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
