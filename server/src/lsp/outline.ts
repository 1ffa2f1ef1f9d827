import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { hullOf, type EntityMark, type Mark } from '../analysis/mark.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { shortened } from './hover/markdown.ts';
import { pageName } from './page.ts';
import { pageStretches, type SectionStretch, sectionStretches } from './stretches.ts';

/** A symbol that is being made: its children come later. */
interface Entry extends Span {
  readonly symbol: DocumentSymbol;
  /** Sections, pages and claims hold others; devices and names do not, though one may lie within another's stretch. */
  readonly holdsOthers: boolean;
}

/** Characters quoted in the outline. */
const QUOTED = 60;

/**
 * Sections as their headings nest, in them the pages, and in these what the text does: claims, the devices within their sentences, and
 * each name once, where the section first has it.
 */
export function outlineOf(analysed: AnalysedDocument): readonly DocumentSymbol[] {
  const sections = sectionStretches(analysed.analysis.document);
  const entries = [...sections.map((section) => sectionEntry(analysed, section)), ...pageEntries(analysed), ...markEntries(analysed, sections)].sort((a, b) => a.start - b.start || b.end - a.end);
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

function sectionEntry(analysed: AnalysedDocument, { heading, start, end }: SectionStretch): Entry {
  return { start, end, holdsOthers: true, symbol: symbol(analysed, shortened(heading.prose, QUOTED) || '(no title)', '', SymbolKind.String, { start, end }, heading) };
}

function pageEntries(analysed: AnalysedDocument): readonly Entry[] {
  return pageStretches(analysed.analysis.document).map(({ pageBreak, start, end }) =>
    ({ start, end, holdsOthers: true, symbol: symbol(analysed, pageName(pageBreak), pageBreak.attributes['facs'] ?? '', SymbolKind.File, { start, end }, pageBreak) }));
}

function markEntries(analysed: AnalysedDocument, sections: readonly SectionStretch[]): readonly Entry[] {
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
