import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * The marks that editors put into a transcription: CriticMarkup (criticmarkup.com), Pandoc's bracketed spans
 * (pandoc.org/MANUAL.html#divs-and-spans) and "[sic]". What they mean is decided in `editorial-mark.ts`.
 */
export const editorialMarkup: MarkdownConfig = {
  defineNodes: ['Substitution', 'Replaced', 'Replacement', 'Addition', 'Deletion', 'EditorialComment', 'Highlight', 'BracketedSpan', 'SpanAttributes', 'Sic', 'EditorialDelimiter'],
  parseInline: [
    { name: 'CriticMarkup', before: 'Escape', parse: (context, next, position) => (next === OPENING_BRACE ? criticMarkup(context, position) : -1) },
    { name: 'EditorialBrackets', before: 'Link', parse: (context, next, position) => (next === OPENING_BRACKET ? brackets(context, position) : -1) },
  ],
};

/** `[sic]`, with emphasis or not, and what an editor adds to it: `[sic: the]`. */
export const SIC = /^\[([*_]?)sic[.!]?\1(?:[:;,][^\][\n]*)?\]/i;

const OPENING_BRACE = 123;
const OPENING_BRACKET = 91;
/** Each delimiter is three characters: `{++`, `++}`. */
const DELIMITER = 3;
const ARROW = '~>';
const CRITIC: ReadonlyMap<string, { readonly node: string; readonly closing: string }> = new Map([
  ['{++', { node: 'Addition', closing: '++}' }],
  ['{--', { node: 'Deletion', closing: '--}' }],
  ['{==', { node: 'Highlight', closing: '==}' }],
  ['{>>', { node: 'EditorialComment', closing: '<<}' }],
]);
/** `{.unclear}`, `{.pb n="12" facs=scans/12.jpg}`, `{#id .class key='value'}`; a comment's `{>>` and a template's `{%` are none. */
const ATTRIBUTES = /^\{[ \t]*(?:(?:[.#][\p{L}_][\p{L}\p{N}_:.-]*|[\p{L}_][\p{L}\p{N}_:.-]*=(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s"'{}]+))\s*)+\}/u;

function criticMarkup(context: InlineContext, from: number): number {
  const opening = context.slice(from, Math.min(from + DELIMITER, context.end));
  if (opening === '{~~') return substitution(context, from);
  const kind = CRITIC.get(opening);
  if (!kind) return -1;
  const inner = context.slice(from + DELIMITER, context.end);
  const length = inner.indexOf(kind.closing);
  if (length < 0) return -1;
  const to = from + DELIMITER + length;
  const children = kind.node === 'EditorialComment' ? [] : context.parser.parseInline(inner.slice(0, length), from + DELIMITER);
  return context.addElement(context.elt(kind.node, from, to + DELIMITER, [delimiter(context, from, DELIMITER), ...children, delimiter(context, to, DELIMITER)]));
}

/** `{~~teh~>the~~}` */
function substitution(context: InlineContext, from: number): number {
  const inner = context.slice(from + DELIMITER, context.end);
  const length = inner.indexOf('~~}');
  const arrow = inner.indexOf(ARROW);
  if (length < 0 || arrow < 0 || arrow > length) return -1;
  const start = from + DELIMITER;
  const side = (name: string, at: number, end: number): readonly Element[] => (end > at ? [context.elt(name, start + at, start + end, context.parser.parseInline(inner.slice(at, end), start + at))] : []);
  return context.addElement(context.elt('Substitution', from, start + length + DELIMITER, [
    delimiter(context, from, DELIMITER), ...side('Replaced', 0, arrow), delimiter(context, start + arrow, ARROW.length),
    ...side('Replacement', arrow + ARROW.length, length), delimiter(context, start + length, DELIMITER),
  ]));
}

/** `[sic]`, or a text in brackets with attributes after it. */
function brackets(context: InlineContext, from: number): number {
  const text = context.slice(from, context.end);
  const sic = SIC.exec(text)?.[0];
  if (sic !== undefined) return context.addElement(context.elt('Sic', from, from + sic.length));
  const closing = text.includes(']{') ? closingBracket(text) : -1;
  const attributes = closing < 0 ? undefined : ATTRIBUTES.exec(text.slice(closing + 1))?.[0];
  if (attributes === undefined) return -1;
  const to = from + closing;
  return context.addElement(context.elt('BracketedSpan', from, to + 1 + attributes.length, [
    delimiter(context, from, 1), ...context.parser.parseInline(text.slice(1, closing), from + 1),
    delimiter(context, to, 1), context.elt('SpanAttributes', to + 1, to + 1 + attributes.length),
  ]));
}

/** Where the bracket that opens `text` is closed; -1 where it is not. */
function closingBracket(text: string): number {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/gs)) {
    if (found === '[') depth++;
    else if (found === ']' && --depth === 0) return index;
  }
  return -1;
}

function delimiter(context: InlineContext, from: number, length: number): Element {
  return context.elt('EditorialDelimiter', from, from + length);
}
