import { DiagnosticSeverity } from 'vscode-languageserver';
import type { DraftMark } from '../analysis/draft-marks.ts';
import type { Band, Layer, Mark } from '../analysis/mark.ts';
import type { StretchMarks } from '../analysis/mark-maker.ts';
import type { SettingName, Settings, Severity, Shown } from './settings.ts';

/** Whether the settings show a mark, wherever it stands. */
export function isShown(mark: Pick<Mark, 'layer' | 'label' | 'band'>, settings: Settings): boolean {
  if (mark.layer === 'device' && settings['devices.off'].includes(mark.label)) return false;
  if (mark.layer === 'fault' && settings['faults.off'].includes(mark.label)) return false;
  return STRENGTH[mark.band] >= THRESHOLD[settings[SHOW_SETTING[mark.layer]]];
}

const SHOW_SETTING = { device: 'devices.show', entity: 'entities.show', claim: 'claims.show', fault: 'faults.show' } as const satisfies Record<Layer, keyof Settings>;
const STRENGTH: Readonly<Record<Band, number>> = { possible: 0, probable: 1, definite: 2 };
const THRESHOLD: Readonly<Record<Shown, number>> = { ...STRENGTH, off: 3 };

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

interface ReportedMark {
  /** Among the marks of its stretch. */
  readonly index: number;
  readonly weakness: number;
}

const knownReported = new WeakMap<StretchMarks, { readonly settings: Settings; readonly reported: readonly ReportedMark[] }>();

/** The marks of a stretch that are reported. */
export function reportedIn(stretch: StretchMarks, settings: Settings): readonly ReportedMark[] {
  const known = knownReported.get(stretch);
  if (known?.settings === settings) return known.reported;
  const reported = stretch.marks.flatMap((mark, index) => (isShown(mark, settings) && severityOf(mark, settings) !== undefined ? [{ index, weakness: weaknessOf(mark, settings) }] : []));
  knownReported.set(stretch, { settings, reported });
  return reported;
}

/** Orders by severity, and within one by score, which is 1 at the most. */
export function weaknessOf(mark: Reported, settings: Settings): number {
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
