import type { SyntaxNode } from '@lezer/common';
import { type EditorialMark, readEditorialNode, type Reading } from './editorial-mark.ts';
import { decodeEntity } from './entity.ts';
import { type KnownWord, readLineEnd } from './hyphenation.ts';
import type { ProseBuilder } from './prose-map.ts';

/** Nodes that are markup or hold no prose: left out together with all that is in them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'HeaderMark', 'QuoteMark', 'EmphasisMark', 'StrikethroughMark', 'LinkMark', 'LinkLabel', 'LinkTitle', 'URL', 'Autolink',
  'Image', 'InlineCode', 'HTMLTag', 'Comment', 'ProcessingInstruction', 'FootnoteReference', 'TemplateTag', 'ListMark', 'TaskMarker',
  'EditorialDelimiter', 'SpanAttributes',
]);
const LINE_END = /[ \t]*\n[ \t]*/;
/** `<br>` parts words; other tags (`<i>`, `<sup>`) may stand inside one. */
const BREAK_TAG = /^<br\b/i;

export interface InlineInput {
  readonly body: string;
  /** Where in `body` the prose begins (after a footnote's or a speaker's label). */
  readonly from: number;
  readonly reading: Reading;
  readonly isKnown: KnownWord;
}

/**
 * Adds the prose of a leaf block to `builder`: text without markup, a space for each line end, words joined that
 * were hyphenated over one. Returns the editor's marks in it, in reading order.
 */
export function readInline(block: SyntaxNode, builder: ProseBuilder, input: InlineInput): readonly EditorialMark[] {
  const reader = new InlineReader(builder, input);
  reader.read(block, input.from, block.to);
  return reader.marks;
}

class InlineReader {
  readonly #body: string;
  readonly #builder: ProseBuilder;
  readonly #isKnown: KnownWord;
  readonly #reading: Reading;
  readonly marks: EditorialMark[] = [];
  /** The length of the prose where an editor's mark was left out last. */
  #leftOutAt = -1;
  /** The length of the prose where a word was broken over a line end last: a page break there parts its halves no more than the line end does. */
  #brokenAt = -1;
  constructor(builder: ProseBuilder, { body, isKnown, reading }: InlineInput) {
    this.#body = body;
    this.#builder = builder;
    this.#isKnown = isKnown;
    this.#reading = reading;
  }

  /** Reads what stands in `node` between `from` and `to`. */
  read(node: SyntaxNode, from: number, to: number): void {
    let at = from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.to <= at) continue;
      this.#text(at, Math.max(at, child.from));
      this.#child(child, Math.max(at, child.from));
      at = child.name === 'QuoteMark' ? this.#afterSpace(child.to, to) : child.to;
    }
    this.#text(at, to);
  }

  /** The space after a block quotation's mark belongs to the mark. */
  #afterSpace(from: number, limit: number): number {
    let at = from;
    while (at < limit && /[ \t]/.test(this.#body.charAt(at))) at++;
    return at;
  }

  #child(node: SyntaxNode, from: number): void {
    const raw = this.#body.slice(node.from, node.to);
    if (node.name === 'Escape') this.#builder.replace(raw.slice(1), node.from, node.to);
    else if (node.name === 'Entity') this.#builder.replace(decodeEntity(raw), node.from, node.to);
    else if (node.name === 'HardBreak' || (node.name === 'HTMLTag' && BREAK_TAG.test(raw))) this.#space(node.from, node.to);
    else if (node.name === 'Link') this.#link(node, from);
    else if (!LEFT_OUT.has(node.name) && !this.#editorial(node)) this.read(node, from, node.to);
  }

  /** Reads an editor's mark; returns whether it is one. */
  #editorial(node: SyntaxNode): boolean {
    const editorial = readEditorialNode(node, this.#body, this.#reading);
    if (!editorial) return false;
    const { mark, contribution } = editorial;
    this.marks.push(mark);
    if (contribution.kind === 'stretch') this.read(contribution.node, contribution.start, contribution.end);
    else if (contribution.kind === 'text') this.#builder.replace(contribution.text, node.from, node.to);
    else this.#leftOutAt = this.#builder.prose.length;
    return true;
  }

  /** `[text](address)` and `[text][label]` are read as their text; `[text]` alone keeps its brackets: an editor's addition. */
  #link(node: SyntaxNode, from: number): void {
    const hasTarget = node.getChild('URL') !== null || node.getChild('LinkLabel') !== null;
    if (hasTarget) {
      this.read(node, from, node.to);
      return;
    }
    let at = from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      this.#text(at, child.from);
      if (child.name === 'LinkMark') this.#text(child.from, child.to);
      else this.#child(child, child.from);
      at = child.to;
    }
    this.#text(at, node.to);
  }

  #text(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const rest = this.#body.slice(at, to);
      const lineEnd = LINE_END.exec(rest);
      if (!lineEnd) {
        this.#copy(rest, at);
        return;
      }
      this.#copy(rest.slice(0, lineEnd.index), at);
      at += lineEnd.index + lineEnd[0].length;
      this.#lineEnd(at - lineEnd[0].length, at, to);
    }
  }

  #copy(text: string, from: number): void {
    // "teh [sic], and" has no space before the comma.
    if (this.#leftOutAt === this.#builder.prose.length && this.#builder.prose.endsWith(' ') && CLOSING_MARK.test(text)) this.#builder.drop(1);
    // After a line end the space is there already; at the head of a block none is wanted.
    const leading = this.#endsInSpace() ? text.length - text.trimStart().length : 0;
    if (text.length > leading) this.#builder.copy(text.slice(leading), from + leading);
  }

  #lineEnd(from: number, to: number, limit: number): void {
    const next = this.#nextLine(to, limit);
    const reading = this.#builder.prose.endsWith('-') ? readLineEnd(this.#builder.prose, next, this.#isKnown) : 'apart';
    if (reading === 'joined') this.#builder.drop(1);
    if (reading !== 'apart') this.#brokenAt = this.#builder.prose.length;
    else this.#space(from, to);
  }

  /** The next line's text; the quotation marks of a block quotation before it are no part of it. */
  #nextLine(from: number, limit: number): string {
    const end = Math.max(limit, Math.min(this.#body.length, from + LOOKAHEAD));
    return this.#body.slice(from, end).replace(/^(?:>[ \t]?)+/, '').replace(PAGE_BREAKS, '');
  }

  #space(from: number, to: number): void {
    if (!this.#endsInSpace()) this.#builder.replace(' ', from, to);
  }

  /** No space is wanted after what the prose has. */
  #endsInSpace(): boolean {
    const prose = this.#builder.prose;
    return prose === '' || prose.length === this.#brokenAt || /\s$/.test(prose.slice(-1));
  }
}

const CLOSING_MARK = /^[,.;:!?)\]”’]/;
/** A word that is broken over a line end may be broken over a page as well. */
const PAGE_BREAKS = /^(?:\[\]\{[^}\n]*\}[\s>]*)+/;
/** How far a word broken over a line end may go on, in UTF-16 code units. */
const LOOKAHEAD = 80;
