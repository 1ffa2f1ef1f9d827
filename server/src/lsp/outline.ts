import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { hullOf, type EntityMark, type Mark } from '../analysis/mark.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { shortened } from './hover/markdown.ts';

/** A symbol that is being made: its children come later. */
interface Entry extends Span {
  readonly symbol: DocumentSymbol;
  /** Sections and claims hold others; devices and names do not, though one may lie within another's stretch. */
  readonly holdsOthers: boolean;
}

/** Characters quoted in the outline. */
const QUOTED = 60;

/**
 * Sections as their headings nest, and in them what the text does: claims, the devices within their sentences, and
 * each name once, where the section first has it.
 */
export function outlineOf(analysed: AnalysedDocument): readonly DocumentSymbol[] {
  const sections = sectionsOf(analysed);
  const entries = [...sections, ...markEntries(analysed, sections)].sort((a, b) => a.start - b.start || b.end - a.end);
  const roots: DocumentSymbol[] = [];
  const around: Entry[] = [];
  for (const entry of entries) {
    let parent = around.at(-1);
    while (parent && parent.end < entry.end) {
      around.pop();
      parent = around.at(-1);
    }
    if (parent) (parent.symbol.children ??= []).push(entry.symbol);
    else roots.push(entry.symbol);
    if (entry.holdsOthers) around.push(entry);
  }
  return roots;
}

function sectionsOf(analysed: AnalysedDocument): readonly Entry[] {
  const headings = analysed.analysis.document.blocks.filter((block) => block.kind === 'heading');
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find((other) => levelOf(other) <= levelOf(heading));
    const span = { start: heading.start, end: next ? next.start : analysed.source.length };
    return { ...span, holdsOthers: true, symbol: symbol(analysed, shortened(heading.prose, QUOTED) || '(no title)', '', SymbolKind.String, span, heading) };
  });
}

function levelOf(heading: Block): number {
  return heading.level ?? 1;
}

function markEntries(analysed: AnalysedDocument, sections: readonly Entry[]): readonly Entry[] {
  const named = new Set<string>();
  return analysed.marks.flatMap((mark): readonly Entry[] => {
    if (mark.layer === 'fault') return [];
    const span = hullOf(mark);
    if (mark.layer === 'entity') {
      const section = sections.findLast(({ start, end }) => start <= span.start && span.start < end)?.start ?? -1;
      const key = `${section} ${mark.label} ${mark.data.entry ?? mark.data.ref}`;
      if (named.has(key)) return [];
      named.add(key);
    }
    return [{ ...span, holdsOthers: mark.layer === 'claim', symbol: markSymbol(analysed, mark, span) }];
  });
}

function markSymbol(analysed: AnalysedDocument, mark: Exclude<Mark, { layer: 'fault' }>, span: Span): DocumentSymbol {
  const quote = shortened(analysed.quote(mark.parts[0]), QUOTED);
  switch (mark.layer) {
    case 'device': return symbol(analysed, deviceByLabel(mark.label)?.name ?? mark.label, quote, SymbolKind.Event, span, mark.parts[0]);
    case 'claim': return symbol(analysed, quote, `${mark.label}, ${mark.data.strength}`, SymbolKind.Boolean, span, mark.parts[0]);
    case 'entity': return symbol(analysed, nameOf(mark, quote), mark.label, SymbolKind.Key, span, mark.parts[0]);
  }
}

function nameOf(mark: EntityMark, quote: string): string {
  return mark.label === 'date' || mark.data.ref === '' ? quote : mark.data.ref;
}

function symbol(analysed: AnalysedDocument, name: string, detail: string, kind: SymbolKind, span: Span, selection: Span): DocumentSymbol {
  return { name: name === '' ? '…' : name, detail, kind, range: analysed.rangeOf(span), selectionRange: analysed.rangeOf({ start: selection.start, end: selection.end }) };
}
