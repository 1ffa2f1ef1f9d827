import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import * as v from 'valibot';
import { type IgnoreRule, parseIgnoreRules } from '../faults/ignore.ts';
import { MENDING_STYLES, type MendingStyle } from '../faults/house-style.ts';
import type { Problem } from '../text/problem.ts';
import { type Reading, READINGS } from '../text/editorial-mark.ts';
import { settleAliases, SETTLED } from '../text/yaml-aliases.ts';

/** What a workspace folder's `rostra.yaml` says. */
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
}

export const EMPTY_PROJECT_FILE: ProjectFile = { include: [], exclude: [], ignore: [] };

const Rule = v.union([v.string(), v.object({ label: v.string(), quote: v.optional(v.string()) })]);
const Schema = v.object({ include: v.optional(v.array(v.string()), []), exclude: v.optional(v.array(v.string()), []), ignore: v.optional(v.array(Rule), []), reading: v.optional(v.picklist(READINGS)), mending: v.optional(v.picklist(MENDING_STYLES)) });
const KEYS = Object.keys(Schema.entries);

export interface ParsedProjectFile {
  readonly project: ProjectFile;
  readonly problems: readonly Problem[];
}

/** Reads `rostra.yaml`. What is wrong is among the problems; the rest holds. */
export function parseProjectFile(text: string): ParsedProjectFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAt = (start: number, end: number, message: string, remedy: string): Problem =>
    ({ code: 'configuration', start, end: Math.max(end, start + 1), line: lines.linePos(start).line - 1, message, remedy });
  const problems = document.errors.map((error) => problemAt(error.pos[0], error.pos[1], `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, 'Mend this line; a pattern that begins with "*" wants quotation marks around it.'));
  for (const { start, end } of settleAliases(document)) problems.push(problemAt(start, end, 'A value that begins with "*" refers to another one in YAML, and there is none.', 'Put quotation marks around the pattern.'));
  const root = document.contents;
  if (root === null) return { project: EMPTY_PROJECT_FILE, problems };
  if (!isMap(root)) {
    const [start, end] = root.range ?? [0, 1];
    return { project: EMPTY_PROJECT_FILE, problems: [...problems, problemAt(start, end, `This file has keys: ${KEYS.join(', ')}.`, 'Write "exclude:" and below it one pattern a line, each after "- ".')] };
  }
  const values = v.parse(v.record(v.string(), v.unknown()), document.toJS({ maxAliasCount: SETTLED }));
  const lists: Record<'include' | 'exclude', readonly string[]> = { include: [], exclude: [] };
  let ignore: readonly IgnoreRule[] = [];
  const choices: { reading?: Reading; mending?: MendingStyle } = {};
  for (const { key } of root.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const [start, end] = key.range ?? [0, 1];
    if (name === 'ignore') {
      if (!v.is(Schema.entries.ignore, values[name])) problems.push(problemAt(start, end, '"ignore" is a list of faults\' labels.', 'Write one label a line, each after "- ", or "label:" and "quote:" for one wording alone.'));
      ignore = parseIgnoreRules(values[name]);
      continue;
    }
    if (name === 'reading' || name === 'mending') {
      const [reading, mending] = [READINGS.find((each) => each === values[name]), MENDING_STYLES.find((each) => each === values[name])];
      if (name === 'reading' && reading) choices.reading = reading;
      else if (name === 'mending' && mending) choices.mending = mending;
      else problems.push(problemAt(start, end, `"${name}" cannot be "${String(values[name])}".`, `Write one of ${(name === 'reading' ? READINGS : MENDING_STYLES).join(', ')}.`));
      continue;
    }
    if (name !== 'include' && name !== 'exclude') {
      problems.push(problemAt(start, end, `There is no key "${name}".`, `Take it out; the keys are ${KEYS.join(', ')}.`));
      continue;
    }
    const list = v.safeParse(Schema.entries[name], values[name]);
    if (list.success) lists[name] = list.output;
    else problems.push(problemAt(start, end, `"${name}" is a list of patterns.`, 'Write one pattern a line, each after "- ".'));
  }
  return { project: { ...lists, ignore, ...choices }, problems };
}
