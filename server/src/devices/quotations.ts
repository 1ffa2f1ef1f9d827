import type { Passage } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';

const found = new WeakMap<Passage, readonly ProseSpan[]>();

/** The stretches of a passage within double quotation marks, or within single ones that open and close a sentence's length. */
export function quotations(passage: Passage): readonly ProseSpan[] {
  const known = found.get(passage);
  if (known) return known;
  const spans = Array.from(passage.prose.matchAll(QUOTATION), ({ 0: text, index }) => ({ start: index, end: index + text.length }));
  found.set(passage, spans);
  return spans;
}

/** A quotation that is never closed runs to the end of its paragraph, as printers have it. */
const QUOTATION = /“[^”]*(?:”|$)|(?<![\p{L}\p{N}])"[^"]*"|(?<![\p{L}\p{N}])‘[^‘’]{20,}?’(?!\p{L})/gu;
