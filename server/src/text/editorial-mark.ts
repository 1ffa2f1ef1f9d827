import type { SyntaxNode } from '@lezer/common';
import type { Span } from './span.ts';

/** What of a transcription the analysis reads where an editor has changed it: the text as corrected, or as it stands in the source. */
export const READINGS = ['corrected', 'diplomatic'] as const;
export type Reading = (typeof READINGS)[number];

export type EditorialMarkKind = 'substitution' | 'addition' | 'deletion' | 'comment' | 'highlight' | 'sic' | 'unclear' | 'supplied' | 'gap' | 'page-break' | 'span';

/** An editor's mark in a text. */
export interface EditorialMark extends Span {
  readonly kind: EditorialMarkKind;
  /** Of a span: `n="12"` of a page break, `reason="torn"` of a gap. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Stretches of the mark in which there is nothing to mend: delimiters, attributes, what the reading leaves out, and what the editor has overruled. */
  readonly settled: readonly Span[];
}

/** Stands in the prose for words that are lost, so that those around them are not taken for neighbours (Unicode: OBJECT REPLACEMENT CHARACTER). */
export const LACUNA = '\uFFFC';

/** What a node contributes to the prose: a stretch of its own, a text that stands for it, or nothing. */
export type Contribution = { readonly kind: 'stretch'; readonly node: SyntaxNode } & Span | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'nothing' };

export interface EditorialNode {
  readonly mark: EditorialMark;
  readonly contribution: Contribution;
}

/** What an editor's mark says in a reading; undefined for any other node. */
export function readEditorialNode(node: SyntaxNode, body: string, reading: Reading): EditorialNode | undefined {
  const isCorrected = reading === 'corrected';
  const plain = (kind: EditorialMarkKind, contribution: Contribution) => editorialNode(node, { kind, attributes: {}, contribution, isCorrected });
  switch (node.name) {
    case 'Substitution': return plain('substitution', stretch(node.getChild(isCorrected ? 'Replacement' : 'Replaced')));
    case 'Addition': return plain('addition', isCorrected ? inner(node) : NOTHING);
    case 'Deletion': return plain('deletion', isCorrected ? NOTHING : inner(node));
    case 'Highlight': return plain('highlight', inner(node));
    case 'EditorialComment': return plain('comment', NOTHING);
    case 'Sic': return plain('sic', NOTHING);
    case 'BracketedSpan': return span(node, body, isCorrected);
    default: return undefined;
  }
}

/** The same mark so many characters further on. */
export function movedMark(mark: EditorialMark, by: number): EditorialMark {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...mark, ...at(mark), settled: mark.settled.map(at) };
}

const NOTHING: Contribution = { kind: 'nothing' };
/** The classes that have a meaning here; a span of any other is read as its text. Names: TEI P5, chapters 3.5 and 11.3. */
const KINDS: ReadonlyMap<string, EditorialMarkKind> = new Map([['unclear', 'unclear'], ['supplied', 'supplied'], ['gap', 'gap'], ['pb', 'page-break']]);
const CLASS = /(?<![^\s{])\.([\p{L}_][\p{L}\p{N}_:.-]*)/gu;
const ATTRIBUTE = /([\p{L}_][\p{L}\p{N}_:.-]*)=(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^\s"'{}]+))/gu;

function span(node: SyntaxNode, body: string, isCorrected: boolean): EditorialNode {
  const written = node.getChild('SpanAttributes');
  const raw = written ? body.slice(written.from, written.to) : '';
  const attributes: Record<string, string> = {};
  for (const match of raw.matchAll(ATTRIBUTE)) attributes[match[1] ?? ''] = match[4] ?? (match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1');
  const classes = [...raw.replace(ATTRIBUTE, '').matchAll(CLASS)].map((match) => match[1] ?? '');
  const kind = classes.map((name) => KINDS.get(name)).find((known) => known !== undefined) ?? 'span';
  return editorialNode(node, { kind, attributes, contribution: spanContribution(node, kind, attributes, isCorrected), isCorrected });
}

/** What an editor has supplied is no part of the source; the attribute `orig` has what the source has in its place. */
function spanContribution(node: SyntaxNode, kind: EditorialMarkKind, attributes: Readonly<Record<string, string>>, isCorrected: boolean): Contribution {
  if (kind === 'gap') return { kind: 'text', text: LACUNA };
  if (kind === 'page-break') return NOTHING;
  if (kind === 'supplied' && !isCorrected) return attributes['orig'] === undefined ? NOTHING : { kind: 'text', text: attributes['orig'] };
  return inner(node);
}

interface NodeParts {
  readonly kind: EditorialMarkKind;
  readonly attributes: Readonly<Record<string, string>>;
  readonly contribution: Contribution;
  readonly isCorrected: boolean;
}

function editorialNode(node: SyntaxNode, { kind, attributes, contribution, isCorrected }: NodeParts): EditorialNode {
  return { mark: { kind, start: node.from, end: node.to, attributes, settled: settledOf(node, kind, contribution, isCorrected) }, contribution };
}

function stretch(node: SyntaxNode | null): Contribution {
  return node ? { kind: 'stretch', node, start: node.from, end: node.to } : NOTHING;
}

/** What stands between a node's first delimiter and its second. */
function inner(node: SyntaxNode): Contribution {
  const [opening, closing] = node.getChildren('EditorialDelimiter');
  return opening && closing ? { kind: 'stretch', node, start: opening.to, end: closing.from } : NOTHING;
}

/** A node's stretches in which there is nothing to mend. */
function settledOf({ from, to }: SyntaxNode, kind: EditorialMarkKind, contribution: Contribution, isCorrected: boolean): readonly Span[] {
  const isOverruled = !isCorrected && (kind === 'substitution' || kind === 'deletion');
  if (contribution.kind !== 'stretch' || isOverruled) return [{ start: from, end: to }];
  return [{ start: from, end: contribution.start }, { start: contribution.end, end: to }];
}
