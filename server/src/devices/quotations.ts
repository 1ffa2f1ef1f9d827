import { rememberPerPassage } from '../language/per-passage.ts';
import type { ProseSpan } from '../text/span.ts';

/** The stretches of a passage within double quotation marks, or within single ones that open and close a sentence's length. */
export const quotations = rememberPerPassage((passage): readonly ProseSpan[] =>
  OPENING.test(passage.prose) ? Array.from(passage.prose.matchAll(QUOTATION), ({ 0: text, index }) => ({ start: index, end: index + text.length })) : []);

/** Looked for first, since most passages quote nobody. */
const OPENING = /[“"‘]/;

/** A quotation that is never closed runs to the end of its paragraph, as printers have it. */
const QUOTATION = /“[^”]*(?:”|$)|(?<![\p{L}\p{N}])"[^"]*"|(?<![\p{L}\p{N}])‘[^‘’]{20,}?’(?!\p{L})/gu;
