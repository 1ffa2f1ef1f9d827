import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { AnchoredRecord } from '../../annotations/anchoring/anchor-records.ts';
import { labelOf, layerOf, quoteOf } from '../../annotations/record.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import { SOURCE } from '../diagnostic-source.ts';
import { shortened } from '../hover/markdown.ts';
import { nameOfLabel } from '../label-choices.ts';

const QUOTED = 60;

/** Annotations that want looking at, lines of the sidecar that cannot be read, and decisions that are not written yet. */
export function annotationDiagnostics(analysed: AnalysedDocument): readonly Diagnostic[] {
  const { problems, sidecar, unsettled, unwritten } = analysed.annotations;
  return [
    ...(unwritten === 0 ? [] : [atTop(DiagnosticSeverity.Warning, 'unwritten', `${unwritten} ${unwritten === 1 ? 'decision is' : 'decisions are'} not in ${sidecar} yet: it could not be written. Save the text to try again.`)]),
    ...problems.map(({ line, message, remedy }) => atTop(DiagnosticSeverity.Warning, 'annotations', `${sidecar}, line ${line + 1}: ${message} ${remedy}`)),
    ...unsettled.map((each) => unsettledDiagnostic(analysed, each)),
  ];
}

function atTop(severity: DiagnosticSeverity, code: string, message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity, source: SOURCE, code, message };
}

/** Where it stands, or may belong. */
function unsettledDiagnostic(analysed: AnalysedDocument, { record, anchors, state }: AnchoredRecord): Diagnostic {
  const name = nameOfLabel(layerOf(record), labelOf(record));
  const words = shortened(record.target.map(quoteOf).join(' … '), QUOTED);
  const place = anchors.flatMap((anchor) => (anchor.kind === 'attached' ? [anchor.span] : []))[0] ?? anchors.flatMap((anchor) => (anchor.kind === 'orphan' ? anchor.candidates.slice(0, 1) : []))[0];
  const found = state === 'doubtful'
    ? { severity: DiagnosticSeverity.Information, code: 'doubtful', message: `Look whether this annotation stands at its words: ${name} “${words}”.` }
    : { severity: DiagnosticSeverity.Warning, code: 'orphan', message: `The words of an annotation are gone: ${name} “${words}”. Attach it to other words or retire it: “Settle Annotations Whose Words Are Gone”.` };
  return { ...atTop(found.severity, found.code, found.message), ...(place ? { range: analysed.rangeOf(place) } : {}) };
}
