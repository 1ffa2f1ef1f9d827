import { DiagnosticSeverity } from 'vscode-languageserver';
import type { DraftMark } from '../analysis/draft-marks.ts';
import type { Mark } from '../analysis/mark.ts';
import type { StretchMarks } from '../analysis/mark-maker.ts';
import { placeMark } from '../analysis/placed-marks.ts';
import { type AnalysedDocument, isShown } from './analysed-document.ts';
import type { SettingName, Settings, Severity } from './settings.ts';

/** The marks that are reported within a budget, in any order. Only these are placed, where no person has decided on any. */
export function strongestMarks(analysed: AnalysedDocument, budget: number): { readonly marks: readonly Mark[]; readonly leftOut: number } {
  const { settings, analysis: { stretches, document: { blocks } } } = analysed;
  if (hasDecisions(analysed)) {
    const reported = analysed.marks.filter((mark) => severityOf(mark, settings) !== undefined).sort((a, b) => weaknessOf(a, settings) - weaknessOf(b, settings));
    const leftOut = beyond(budget, reported.length);
    return { marks: reported.slice(0, reported.length - leftOut), leftOut };
  }
  const rows = stretches.map((stretch) => reportedIn(stretch, settings));
  const all = rows.flatMap((row) => row.map(({ weakness }) => weakness));
  const leftOut = beyond(budget, all.length);
  const kept = all.length - leftOut;
  const limit = leftOut === 0 ? Infinity : (Float64Array.from(all).sort()[kept - 1] ?? -Infinity);
  // Of those that are as weak as the weakest the first are kept.
  let equals = kept - all.filter((weakness) => weakness < limit).length;
  const marks = rows.flatMap((row, at) => row.flatMap(({ index, weakness }): readonly Mark[] => {
    const stretch = stretches[at];
    if (!stretch || weakness > limit || (weakness === limit && equals-- <= 0)) return [];
    const mark = placeMark(stretch, index, blocks, at);
    return mark ? [mark] : [];
  }));
  return { marks, leftOut };
}

/** How many of them a budget leaves out, without placing any where no person has decided. */
export function leftOutBy(analysed: AnalysedDocument, budget: number): number {
  if (hasDecisions(analysed)) return strongestMarks(analysed, budget).leftOut;
  return beyond(budget, analysed.analysis.stretches.reduce((sum, stretch) => sum + reportedIn(stretch, analysed.settings).length, 0));
}

/** A mark as far as its severity depends on it. */
type Reported = Mark | DraftMark;

/** How it is reported, if it is. */
export function severityOf(mark: Reported, settings: Settings): DiagnosticSeverity | undefined {
  return SEVERITY[settings[severitySetting(mark)]];
}

/** A date explains itself; any other name is explained by its glossary entry. */
export function isLinked(mark: Extract<Reported, { layer: 'entity' }>): boolean {
  return mark.data.entry !== undefined || mark.label === 'date';
}

/** How many of so many there is no room for; that some are left out takes a place itself. */
function beyond(budget: number, reported: number): number {
  return reported <= budget ? 0 : reported - Math.max(0, budget - 1);
}

function hasDecisions({ annotations }: AnalysedDocument): boolean {
  return annotations.placed.length > 0;
}

interface ReportedMark {
  /** Among the marks of its stretch. */
  readonly index: number;
  readonly weakness: number;
}

const knownReported = new WeakMap<StretchMarks, { readonly settings: Settings; readonly reported: readonly ReportedMark[] }>();

/** The marks of a stretch that are reported. */
function reportedIn(stretch: StretchMarks, settings: Settings): readonly ReportedMark[] {
  const known = knownReported.get(stretch);
  if (known?.settings === settings) return known.reported;
  const reported = stretch.marks.flatMap((mark, index) => (isShown(mark, settings) && severityOf(mark, settings) !== undefined ? [{ index, weakness: weaknessOf(mark, settings) }] : []));
  knownReported.set(stretch, { settings, reported });
  return reported;
}

/** Orders by severity, and within one by score, which is 1 at the most. */
function weaknessOf(mark: Reported, settings: Settings): number {
  return 2 * (severityOf(mark, settings) ?? 0) - mark.score;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity | undefined>> = {
  off: undefined, hint: DiagnosticSeverity.Hint, information: DiagnosticSeverity.Information, warning: DiagnosticSeverity.Warning,
};

type SeveritySetting = Extract<SettingName, `diagnostics.${string}`> & { [Name in SettingName]: Settings[Name] extends Severity ? Name : never }[SettingName];

function severitySetting(mark: Reported): SeveritySetting {
  switch (mark.layer) {
    case 'device': return mark.band === 'definite' ? 'diagnostics.definiteDevices' : 'diagnostics.otherDevices';
    case 'entity': return isLinked(mark) ? 'diagnostics.linkedEntities' : 'diagnostics.unlinkedEntities';
    case 'claim': return mark.band === 'definite' ? 'diagnostics.definiteClaims' : 'diagnostics.otherClaims';
    case 'fault': return 'diagnostics.faults';
  }
}
