import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Mark } from '../analysis/mark.ts';
import type { Problem } from '../text/problem.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import { annotationDiagnostics } from './annotations/annotation-diagnostics.ts';
import { SOURCE } from './diagnostic-source.ts';
import { shortened } from './hover/markdown.ts';
import { leftOutBy, strongestMarks } from './reported-marks.ts';
import type { Settings } from './settings.ts';
import { isLinked, severityOf } from './shown-marks.ts';

export interface DiagnosticReport {
  /** In reading order. */
  readonly items: readonly Diagnostic[];
  /** How many the budget left out. */
  readonly leftOut: number;
}

/** The marks that are reported as problems, the strongest first until the budget is spent; what it leaves out is said. */
export function diagnosticsOf(analysed: AnalysedDocument): DiagnosticReport {
  const { settings } = analysed;
  const problems = problemsOf(analysed);
  const { marks, leftOut } = strongestMarks(analysed, budgetOf(analysed, problems));
  const items = marks.flatMap((mark) => {
    const severity = severityOf(mark, settings);
    return severity === undefined ? [] : [markDiagnostic(analysed, mark, severity)];
  });
  items.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return { items: [...problems, ...(leftOut > 0 ? [leftOutDiagnostic(leftOut, settings)] : []), ...items], leftOut };
}

/** How many marks the budget leaves out. */
export function leftOutOf(analysed: AnalysedDocument): number {
  return leftOutBy(analysed, budgetOf(analysed, problemsOf(analysed)));
}

function budgetOf({ settings }: AnalysedDocument, problems: readonly Diagnostic[]): number {
  return Math.max(0, settings['diagnostics.budget'] - problems.length);
}

function problemsOf(analysed: AnalysedDocument): readonly Diagnostic[] {
  return [...problemDiagnostics(analysed.lines, analysed.analysis.problems), ...annotationDiagnostics(analysed)];
}

/** What is wrong with a file itself. */
export function problemDiagnostics(file: Pick<TextDocument, 'positionAt'>, problems: readonly Problem[]): readonly Diagnostic[] {
  return problems.map(({ start, end, code, message, remedy }) => ({
    range: { start: file.positionAt(start), end: file.positionAt(end) }, severity: DiagnosticSeverity.Error, source: SOURCE, code, message: `${message} ${remedy}`,
  }));
}

function markDiagnostic(analysed: AnalysedDocument, mark: Mark, severity: DiagnosticSeverity): Diagnostic {
  const [first, ...others] = mark.parts;
  return {
    range: analysed.rangeOf(first), severity, source: SOURCE, code: mark.label, message: messageOf(analysed, mark), data: { id: mark.id },
    ...(others.length === 0 ? {} : {
      relatedInformation: others.map((part) => ({
        location: { uri: analysed.uri, range: analysed.rangeOf(part) },
        message: `“${shortened(analysed.quote(part), QUOTED)}”${part.role === undefined ? '' : ` (${part.role})`}`,
      })),
    }),
  };
}

/** Characters quoted of another part. */
const QUOTED = 60;

function messageOf(analysed: AnalysedDocument, mark: Mark): string {
  if (mark.layer !== 'entity' || isLinked(mark)) return mark.message;
  return `${mark.label === 'term' ? 'Term' : 'Name'} without a glossary entry: ${shortened(analysed.quote(mark.parts[0]), QUOTED)} (${mark.label}).`;
}

function leftOutDiagnostic(leftOut: number, settings: Settings): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, code: 'budget',
    message: `${leftOut} weaker ${leftOut === 1 ? 'mark is' : 'marks are'} not listed among the problems of this file: rostra.diagnostics.budget is ${settings['diagnostics.budget']}. They are marked in the text all the same.`,
  };
}
