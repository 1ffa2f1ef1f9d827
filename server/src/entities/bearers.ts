import type { GlossaryEntry } from './glossary.ts';
import type { ProseSpan } from '../text/span.ts';
import type { DocumentDate } from './dates/document-date.ts';
import type { GlossaryIndex } from './glossary-index.ts';
import { bearersOfOffice } from './offices.ts';

/** The glossary's entries that a stretch of prose can mean in a text of the given date. */
export function bearersOf(index: GlossaryIndex, prose: string, { start, end }: ProseSpan, date: DocumentDate | undefined): readonly GlossaryEntry[] {
  const form = prose.slice(start, end);
  const entries = [index.lookUp(form), namesakes(index, form), bearersOfOffice(form, index.entries, date)].find((found) => found.length > 0) ?? [];
  return withInitial(prose, start, entries);
}

/** After an initial a surname is only theirs whose given name begins so: "J. Murray" is no Philip. */
export function withInitial(prose: string, start: number, entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  if (entries.length === 0) return entries;
  BEHIND_INITIAL.lastIndex = start;
  const initial = BEHIND_INITIAL.exec(prose)?.[1];
  return initial === undefined ? entries : entries.filter(({ type, name, aliases }) => type !== 'person' || [name, ...aliases].some((form) => form.startsWith(initial) && form.includes(' ')));
}

const BEHIND_INITIAL = /(?<=(?<!\p{L})(\p{Lu})\.\s*)/uy;

const PLURAL = /^(\p{Lu}[\p{L}-]+?)(?:es|s)$/u;

/** "the Brutuses", "our Guizots": persons named as types. */
function namesakes(index: GlossaryIndex, form: string): readonly GlossaryEntry[] {
  const singular = PLURAL.exec(form)?.[1];
  if (singular === undefined) return [];
  return [singular, form.slice(0, -1)].map((name) => index.lookUp(name).filter(({ type }) => type === 'person')).find((found) => found.length > 0) ?? [];
}
