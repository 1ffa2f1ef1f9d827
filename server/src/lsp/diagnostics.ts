import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftMark } from '../analysis/draft-marks.ts';
import type { Mark } from '../analysis/mark.ts';
import type { StretchMarks } from '../analysis/mark-maker.ts';
import type { Problem } from '../text/problem.ts';
import { type AnalysedDocument, isShown } from './analysed-document.ts';
import { annotationDiagnostics } from './annotations/annotation-diagnostics.ts';
import { SOURCE } from './diagnostic-source.ts';
import { shortened } from './hover/markdown.ts';
import type { SettingName, Settings, Severity } from './settings.ts';

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
  const leftOut = leftOutOf(analysed, problems.length);
  const reported = analysed.marks.flatMap((mark) => {
    const severity = severityOf(mark, settings);
    return severity === undefined ? [] : [{ mark, severity }];
  });
  const kept = leftOut === 0 ? reported : [...reported].sort((a, b) => a.severity - b.severity || b.mark.score - a.mark.score).slice(0, reported.length - leftOut);
  const items = kept.map(({ mark, severity }) => markDiagnostic(analysed, mark, severity));
  items.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return { items: [...problems, ...(leftOut > 0 ? [leftOutDiagnostic(leftOut, settings)] : []), ...items], leftOut };
}

/** How many marks the budget leaves out. @param problems of the file itself, which come first */
export function leftOutOf(analysed: AnalysedDocument, problems = problemsOf(analysed).length): number {
  const { settings, annotations, analysis: { stretches } } = analysed;
  const budget = Math.max(0, settings['diagnostics.budget'] - problems);
  const reported = annotations.placed.length > 0 ? analysed.marks.filter((mark) => severityOf(mark, settings) !== undefined).length
    : stretches.reduce((sum, stretch) => sum + reportedIn(stretch, settings), 0);
  return reported <= budget ? 0 : reported - Math.max(0, budget - 1);
}

function problemsOf(analysed: AnalysedDocument): readonly Diagnostic[] {
  return [...problemDiagnostics(analysed.lines, analysed.analysis.problems), ...annotationDiagnostics(analysed)];
}

const knownReported = new WeakMap<StretchMarks, { readonly settings: Settings; readonly count: number }>();

/** How many marks of a stretch are reported. */
function reportedIn(stretch: StretchMarks, settings: Settings): number {
  const known = knownReported.get(stretch);
  if (known?.settings === settings) return known.count;
  const count = stretch.marks.filter((mark) => isShown(mark, settings) && severityOf(mark, settings) !== undefined).length;
  knownReported.set(stretch, { settings, count });
  return count;
}

/** What is wrong with a file itself. */
export function problemDiagnostics(file: Pick<TextDocument, 'positionAt'>, problems: readonly Problem[]): readonly Diagnostic[] {
  return problems.map(({ start, end, code, message, remedy }) => ({
    range: { start: file.positionAt(start), end: file.positionAt(end) }, severity: DiagnosticSeverity.Error, source: SOURCE, code, message: `${message} ${remedy}`,
  }));
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity | undefined>> = {
  off: undefined, hint: DiagnosticSeverity.Hint, information: DiagnosticSeverity.Information, warning: DiagnosticSeverity.Warning,
};

type SeveritySetting = Extract<SettingName, `diagnostics.${string}`> & { [Name in SettingName]: Settings[Name] extends Severity ? Name : never }[SettingName];

/** A mark as far as its severity depends on it. */
type Reported = Mark | DraftMark;

function severityOf(mark: Reported, settings: Settings): DiagnosticSeverity | undefined {
  return SEVERITY[settings[severitySetting(mark)]];
}

function severitySetting(mark: Reported): SeveritySetting {
  switch (mark.layer) {
    case 'device': return mark.band === 'definite' ? 'diagnostics.definiteDevices' : 'diagnostics.otherDevices';
    case 'entity': return isLinked(mark) ? 'diagnostics.linkedEntities' : 'diagnostics.unlinkedEntities';
    case 'claim': return mark.band === 'definite' ? 'diagnostics.definiteClaims' : 'diagnostics.otherClaims';
    case 'fault': return 'diagnostics.faults';
  }
}

/** A date explains itself; any other name is explained by its glossary entry. */
function isLinked(mark: Extract<Reported, { layer: 'entity' }>): boolean {
  return mark.data.entry !== undefined || mark.label === 'date';
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
