import * as v from 'valibot';
import { MENDING_STYLES } from '../faults/house-style.ts';
import { READINGS } from '../text/editorial-mark.ts';

/** How a kind of mark is reported among the editor's problems. */
export const SEVERITIES = ['off', 'hint', 'information', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** From which band on a layer's marks are shown at all. */
export const SHOWN = ['off', 'definite', 'probable', 'possible'] as const;
export type Shown = (typeof SHOWN)[number];

const Globs = v.array(v.string());
const SeveritySchema = v.picklist(SEVERITIES);
const ShownSchema = v.picklist(SHOWN);

/** VS Code keeps at most 1,000 diagnostics a file, hints first to go; half of that leaves room for other extensions. */
const BUDGET = 500;
const BUDGET_LIMIT = 1000;

/** A part of a file's name, on any system. */
const ANNOTATOR = /^[^/\\:*?"<>|.%#]*$/;

/**
 * Every setting of the server, by its name after `rostra.`: its schema, default and description. The editor's settings
 * page is generated from here (scripts/generate/contributes.ts).
 */
export const SETTINGS = {
  'devices.show': { schema: ShownSchema, default: 'probable', description: 'Which rhetorical devices are marked: those of this band and stronger ones.' },
  'entities.show': { schema: ShownSchema, default: 'probable', description: 'Which names, dates and glossary terms are marked: those of this band and stronger ones.' },
  'entities.everyTerm': { schema: v.boolean(), default: false, description: 'Mark a glossary term each time that it stands, not once a section.' },
  'claims.show': { schema: ShownSchema, default: 'possible', description: 'Which claims are marked: those of this band and stronger ones.' },
  'faults.show': { schema: ShownSchema, default: 'probable', description: 'Which transcription faults are marked: those of this band and stronger ones.' },
  'devices.off': { schema: v.array(v.string()), default: [], description: 'Labels of devices that are never marked, for example `alliteration`.' },
  'faults.off': { schema: v.array(v.string()), default: [], description: 'Labels of transcription checks that are never made, for example `doubled-word`.' },
  'text.reading': { schema: v.picklist(READINGS), default: 'corrected', description: 'What is read where an editor has changed the text by CriticMarkup or spans: the text as corrected, or as it stands in the source. `reading` in `rostra.yaml` and in a file\'s front matter come first.' },
  'faults.mending': { schema: v.picklist(MENDING_STYLES), default: 'silent', description: 'What a mend leaves of the reading that it mends: nothing (`silent`); the reading itself with `[sic]` after it; both, as a CriticMarkup `substitution`; the new one as a `supplied` span that keeps the old one. `mending` in `rostra.yaml` and in a file\'s front matter come first.' },
  'diagnostics.definiteDevices': { schema: SeveritySchema, default: 'information', description: 'How devices of the definite band appear among the problems.' },
  'diagnostics.otherDevices': { schema: SeveritySchema, default: 'hint', description: 'How weaker devices appear among the problems.' },
  'diagnostics.unlinkedEntities': { schema: SeveritySchema, default: 'hint', description: 'How names that no glossary entry explains appear among the problems.' },
  'diagnostics.linkedEntities': { schema: SeveritySchema, default: 'off', description: 'How names that a glossary entry explains appear among the problems.' },
  'diagnostics.definiteClaims': { schema: SeveritySchema, default: 'hint', description: 'How claims of the definite band (boosted, checkable, or supported by others) appear among the problems.' },
  'diagnostics.otherClaims': { schema: SeveritySchema, default: 'off', description: 'How the other claims appear among the problems.' },
  'diagnostics.faults': { schema: SeveritySchema, default: 'warning', description: 'How transcription faults appear among the problems.' },
  'diagnostics.budget': { schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BUDGET_LIMIT)), default: BUDGET, description: 'How many problems a file may have, strongest first. How many were left out is said.' },
  'annotations.creator': { schema: v.string(), default: '', description: 'Your name, which stands with what you decide. Empty: decisions name nobody.' },
  'annotations.annotator': { schema: v.pipe(v.string(), v.regex(ANNOTATOR, 'It is part of a file\'s name: no dots, slashes or other signs of the kind')), default: '', description: 'For a sidecar of your own: with `ada`, the annotations of `speech.md` stand in `speech.ada.annotations.jsonl`. Empty: all share `speech.annotations.jsonl`.' },
  'files.include': { schema: Globs, default: [], description: 'Files to analyse although their name (README, CHANGELOG and the like) or another pattern leaves them out. Glob patterns, relative to the workspace folder.' },
  'files.exclude': { schema: Globs, default: [], description: 'Files not to analyse. Glob patterns, relative to the workspace folder.' },
  'folders.cache': { schema: v.boolean(), default: true, description: 'Keep what was read of a folder\'s texts for later sessions, in the extension\'s storage. An equal text is not read again.' },
  'codeLens.density': { schema: v.boolean(), default: false, description: 'Show above each section how many marks it has.' },
  'inlayHints.stasis': { schema: v.boolean(), default: false, description: 'Show before each claim what kind it is: of fact, cause, definition, value, policy or prediction.' },
} as const satisfies Record<string, SettingDefinition>;

export interface SettingDefinition {
  readonly schema: v.GenericSchema;
  readonly default: unknown;
  /** Markdown. */
  readonly description: string;
}

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: v.InferOutput<(typeof SETTINGS)[Name]['schema']> };

export interface SettingsReading {
  readonly settings: Settings;
  /** One plain sentence for each setting that could not be read; its default stands in. */
  readonly problems: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = readSettings({}).settings;

/** Reads the section `rostra` of a configuration, nested or with dotted names. Never throws. */
export function readSettings(section: unknown): SettingsReading {
  const problems: string[] = [];
  const read = <Name extends SettingName>(name: Name): [Name, unknown] => {
    const definition: SettingDefinition = SETTINGS[name];
    const value = valueAt(section, name);
    if (value === undefined || value === null) return [name, definition.default];
    const result = v.safeParse(definition.schema, value);
    if (result.success) return [name, result.output];
    problems.push(`The setting rostra.${name} is left at its default: ${result.issues[0].message}.`);
    return [name, definition.default];
  };
  // Each value was read by the schema of its own name, or is that name's default.
  const settings = Object.fromEntries(settingNames().map(read)) as unknown as Settings;
  return { settings, problems };
}

export function settingNames(): readonly SettingName[] {
  return Object.keys(SETTINGS).filter((name): name is SettingName => name in SETTINGS);
}

function valueAt(section: unknown, name: string): unknown {
  if (isRecord(section) && name in section) return section[name];
  return name.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), section);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
