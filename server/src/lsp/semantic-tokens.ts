import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { Mark } from '../analysis/mark.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { countWhile } from '../text/count-while.ts';

/** Token types that every theme has a colour for; the modifiers say which mark it is, for those who colour them apart. */
export const LEGEND = {
  tokenTypes: [SemanticTokenTypes.keyword, SemanticTokenTypes.class, SemanticTokenTypes.comment, SemanticTokenTypes.regexp],
  tokenModifiers: [SemanticTokenModifiers.definition, 'person', 'place', 'organization', 'group', 'event', 'work', 'date', 'term'],
};

/** One stretch of one line. */
export interface MarkedStretch {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** Index into the legend's types. */
  readonly type: number;
  /** Bits of the legend's modifiers. */
  readonly modifiers: number;
}

/**
 * The marks as stretches that do not overlap, in reading order: where two marks meet, faults come before names, names
 * before devices, and the stronger before the weaker. Claims are whole sentences and would colour everything.
 */
export function markedStretches(analysed: AnalysedDocument): readonly MarkedStretch[] {
  const ranked = analysed.marks.filter((mark) => mark.layer !== 'claim').sort((a, b) => RANK[a.layer] - RANK[b.layer] || b.score - a.score);
  const taken: (Span & { readonly mark: Mark })[] = [];
  const byStart = new TakenSpans();
  for (const mark of ranked) {
    for (const part of mark.parts) {
      for (const span of byStart.take(part)) taken.push({ ...span, mark });
    }
  }
  return taken.sort((a, b) => a.start - b.start).flatMap(({ start, end, mark }) => linesOf(analysed, { start, end }, mark));
}

const RANK: Readonly<Record<Mark['layer'], number>> = { fault: 0, entity: 1, device: 2, claim: 3 };
const TYPE: Readonly<Record<Mark['layer'], number>> = { device: 0, entity: 1, claim: 2, fault: 3 };

function linesOf(analysed: AnalysedDocument, span: Span, mark: Mark): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let at = span.start;
  for (const line of analysed.quote(span).split(/(?<=\n)/)) {
    const length = line.replace(/[\r\n]+$/, '').length;
    const { start } = analysed.rangeOf({ start: at, end: at });
    if (length > 0) stretches.push({ line: start.line, character: start.character, length, type: TYPE[mark.layer], modifiers: modifiersOf(mark) });
    at += line.length;
  }
  return stretches;
}

function modifiersOf(mark: Mark): number {
  const names = [mark.layer === 'entity' ? mark.label : '', mark.band === 'definite' ? SemanticTokenModifiers.definition : ''];
  return LEGEND.tokenModifiers.reduce((bits, name, index) => (names.includes(name) ? bits | (1 << index) : bits), 0);
}

/** Spans that are taken, in order and apart from each other. */
class TakenSpans {
  readonly #spans: Span[] = [];

  /** Takes what is free of a span. */
  take(span: Span): readonly Span[] {
    const free: Span[] = [];
    let { start } = span;
    const first = this.#firstEndingAfter(start);
    let index = first;
    for (; index < this.#spans.length; index++) {
      const taken = this.#spans[index];
      if (!taken || taken.start >= span.end) break;
      if (taken.start > start) free.push({ start, end: taken.start });
      start = Math.max(start, taken.end);
    }
    if (start < span.end) free.push({ start, end: span.end });
    const between = this.#spans.slice(first, index);
    this.#spans.splice(first, index - first, ...[...between, ...free].sort((a, b) => a.start - b.start));
    return free;
  }

  #firstEndingAfter(offset: number): number {
    return countWhile(this.#spans.length, (index) => (this.#spans[index]?.end ?? 0) <= offset);
  }
}
