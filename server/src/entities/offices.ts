import type { DocumentDate } from './dates/document-date.ts';
import type { GlossaryEntry } from './glossary.ts';

/** Titles that name one bearer at a time, with the role that the glossary has for them. */
const OFFICES: readonly { readonly title: RegExp; readonly role: RegExp }[] = [
  { title: /^pope$/i, role: /^Pope\b/ },
  { title: /^(?:tsar|czar|tzar)$/i, role: /^(?:Emperor|Empress|Tsar)\b.*\bof Russia$/ },
  { title: /^kaiser$/i, role: /^German Emperor\b/ },
  { title: /^mikado$/i, role: /^Emperor of Japan$/ },
  { title: /^negus$/i, role: /^Emperor of Ethiopia$/ },
];

/** Who bore the title at the document's date: "the Pope" of 1848 is Pius IX. */
export function bearersOfOffice(form: string, entries: readonly GlossaryEntry[], date: DocumentDate | undefined): readonly GlossaryEntry[] {
  const office = date && OFFICES.find(({ title }) => title.test(form));
  if (!office) return [];
  return entries.filter(({ roles = [] }) => roles.some(({ role, from, to }) => office.role.test(role) && from !== undefined && from <= date.year && (to ?? date.year) >= date.year));
}
