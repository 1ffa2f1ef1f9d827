import { isMap, isScalar } from 'yaml';
import * as v from 'valibot';
import { MENDING_STYLES, type MendingStyle } from '../faults/house-style.ts';
import { type IgnoreRule, parseIgnoreRules } from '../faults/ignore.ts';
import { type Reading, READINGS } from '../text/editorial-mark.ts';
import type { Problem } from '../text/problem.ts';
import { YamlFile } from '../text/yaml-file.ts';
import type { Tagset } from './label.ts';
import { type LabelPlace, readTagset } from './read-tagset.ts';
import { PROJECT_KEYS, ProjectSchema } from './project-schema.ts';

/** What a project's `rostra.yaml` says. */
export interface ProjectFile {
  /** Globs of files to analyse although their name leaves them out. */
  readonly include: readonly string[];
  /** Globs of files not to analyse. */
  readonly exclude: readonly string[];
  /** Faults that are not reported in any file. */
  readonly ignore: readonly IgnoreRule[];
  /** What is read, and what a mend leaves, in texts that do not say so themselves. */
  readonly reading?: Reading;
  readonly mending?: MendingStyle;
  readonly tagset: Tagset;
}

export const PROJECT_FILE = 'rostra.yaml';
export const EMPTY_PROJECT_FILE: ProjectFile = { include: [], exclude: [], ignore: [], tagset: [] };

export interface ParsedProjectFile {
  readonly project: ProjectFile;
  readonly problems: readonly Problem[];
  /** Where labels stand, as labels and as parents. */
  readonly labelPlaces: readonly LabelPlace[];
}

/** Reads `rostra.yaml`. What is wrong is among the problems; the rest holds. */
export function parseProjectFile(text: string): ParsedProjectFile {
  const file = YamlFile.read(text, 'configuration');
  const root = file.document.contents;
  if (!isMap(root)) {
    if (root !== null) file.report(file.placeOf([]), `This file has keys: ${KEYS.join(', ')}.`, 'Write "exclude:" and below it one pattern a line, each after "- ".');
    return { project: EMPTY_PROJECT_FILE, problems: file.problems, labelPlaces: [] };
  }
  file.checkKeys([], KEYS);
  const reportKey = (name: string, message: string, remedy: string): void => {
    const [start, end] = root.items.flatMap(({ key }) => (isScalar(key) && key.value === name ? [key] : []))[0]?.range ?? [0, 1];
    file.report({ start, end }, message, remedy);
  };
  const patterns = (name: 'include' | 'exclude'): readonly string[] => {
    const list = v.safeParse(ProjectSchema.entries[name], file.valueAt([name]) ?? []);
    if (!list.success) reportKey(name, `"${name}" is a list of patterns.`, 'Write one pattern a line, each after "- ".');
    return list.success ? list.output : [];
  };
  const ignore = file.valueAt(['ignore']) ?? [];
  if (!v.is(ProjectSchema.entries.ignore, ignore)) reportKey('ignore', '"ignore" is a list of faults\' labels.', 'Write one label a line, each after "- ", or "label:" and "quote:" for one wording alone.');
  const lists = { include: patterns('include'), exclude: patterns('exclude'), ignore: parseIgnoreRules(ignore) };
  const choice = <Word extends string>(name: 'reading' | 'mending', words: readonly Word[]): Word | undefined => {
    const said = file.valueAt([name]);
    const word = words.find((each) => each === said);
    if (said !== undefined && word === undefined) reportKey(name, `"${name}" cannot be ${JSON.stringify(said)}.`, `Write one of ${words.join(', ')}.`);
    return word;
  };
  const [reading, mending] = [choice('reading', READINGS), choice('mending', MENDING_STYLES)];
  const { tagset, places } = readTagset(file, ['labels']);
  return { project: { ...lists, ...(reading ? { reading } : {}), ...(mending ? { mending } : {}), tagset }, problems: file.problems, labelPlaces: places };
}

const KEYS = Object.keys(PROJECT_KEYS);
