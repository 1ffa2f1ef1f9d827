import type { ExportedAnnotation, ExportedPart } from '../exported-document.ts';
import { type ExportFormat, loss } from '../export-format.ts';
import { nest, type Nested } from '../non-crossing.ts';

interface SpanOfText extends ExportedPart {
  readonly annotation: ExportedAnnotation;
}

export default {
  name: 'pandoc-spans',
  title: 'Markdown with Pandoc spans',
  specification: 'https://pandoc.org/MANUAL.html#extension-bracketed_spans',
  cannotHold: 'marks that cross others or the markup, marks over more than one paragraph',
  write({ text, annotations }) {
    const all = annotations.flatMap((annotation) => annotation.parts.map((part): SpanOfText => ({ ...part, annotation })));
    const fitting = all.filter(({ start, end }) => isInline(text.slice(start, end)));
    const { forest, crossing } = nest(fitting);
    return {
      files: [{ ending: '.spans.md', text: render(text, { start: 0, end: text.length }, forest) }],
      losses: [
        ...loss(all.length - fitting.length, 'parts left out because they run over markup or paragraphs'),
        ...loss(crossing.length, 'parts left out because they cross others'),
      ],
    };
  },
} satisfies ExportFormat;

function render(text: string, { start, end }: { readonly start: number; readonly end: number }, within: readonly Nested<SpanOfText>[]): string {
  let written = '';
  let from = start;
  for (const { item, within: inner } of within) {
    written += `${text.slice(from, item.start)}[${render(text, item, inner)}]{${attributes(item)}}`;
    from = item.end;
  }
  return written + text.slice(from, end);
}

/** Parts of one annotation share its id: an attribute, since a document has each `#identifier` once. */
function attributes({ annotation: { layer, label, id, status, note, creator, score, ref }, role }: SpanOfText): string {
  const keys = { layer, annotation: id, role, status, note, creator, score: score?.toFixed(4), ref };
  return [`.${label.replaceAll(/[^\p{L}\p{N}_-]/gu, '-')}`, ...Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`]))].join(' ');
}

/** Whether brackets around it make a span: within one paragraph, its own brackets and emphasis complete. */
function isInline(words: string): boolean {
  if (/\n[ \t>]*\n|^\s|\s$|^\n|\n[ \t]*(?:[#>|-]|\d+\.)/.test(words)) return false;
  let depth = 0;
  for (const character of words) {
    if (character === '[') depth++;
    if (character === ']' && --depth < 0) return false;
  }
  const counts = ['*', '_', '`'].map((mark) => words.split(mark).length - 1);
  return depth === 0 && counts.every((count) => count % 2 === 0) && !/[\\!]$/.test(words);
}
