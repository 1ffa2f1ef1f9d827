import type { DocumentDate } from './dates/document-date.ts';
import type { EntityData } from './entity.ts';
import type { GlossaryEntry, Role } from './glossary.ts';
import { yearOf } from './historical-date.ts';
import type { LinkedMention } from './link.ts';

/** "1879–1940", "born 1893", "1922–1991", "1917". */
export function yearsOf(entry: GlossaryEntry): string | undefined {
  const from = yearOf(entry.born ?? entry.from ?? entry.date);
  const to = yearOf(entry.died ?? entry.to);
  const written = (year: number): string => (year < 0 ? `${-year} BC` : String(year));
  if (from === undefined) return to === undefined ? undefined : `until ${written(to)}`;
  if (to !== undefined) return `${written(from)}–${written(to)}`;
  return entry.date !== undefined ? written(from) : entry.born === undefined ? `since ${written(from)}` : `born ${written(from)}`;
}

/** What a person was at the document's date; the role taken up last, where there were several. */
export function roleAt(entry: GlossaryEntry, date: DocumentDate | undefined): Role | undefined {
  if (date === undefined) return undefined;
  return (entry.roles ?? []).filter(({ from, to }) => (from ?? date.year) <= date.year && date.year <= (to ?? date.year)).toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0))[0];
}

/** One plain sentence about a mention. */
export function describe(mention: LinkedMention, ref: string, role: Role | undefined): string {
  const { entry } = mention;
  if (mention.label === 'date') return `Date: ${ref}.`;
  if (!entry) {
    if (mention.candidates.length > 0) return `${ref}: one of ${mention.candidates.map(({ name }) => name).join(', ')}.`;
    return `${ref}: ${mention.label}, not in the glossary.`;
  }
  const years = yearsOf(entry);
  const head = `${entry.name}${years === undefined ? '' : ` (${years})`}`;
  const then = role === undefined ? '' : `, then ${role.role}`;
  return `${head}${then}${entry.gloss === undefined ? '.' : `: ${entry.gloss}`}`;
}

export function dataOf(mention: LinkedMention, ref: string, mentions: number, isMetonym: boolean, role: Role | undefined): EntityData {
  const { entry, candidates, foundBy, precision } = mention;
  const years = entry && yearsOf(entry);
  return {
    ref, foundBy, mentions,
    ...(entry ? { entry: entry.id } : {}),
    ...(candidates.length > 0 ? { candidates: candidates.map(({ id }) => id) } : {}),
    ...(isMetonym ? { metonym: true } : {}),
    ...(precision === undefined ? {} : { precision }),
    ...(years === undefined ? {} : { years }),
    ...(role === undefined ? {} : { role: role.role }),
    ...(entry?.wikidata === undefined ? {} : { wikidata: entry.wikidata }),
    ...(entry?.wikipedia === undefined ? {} : { wikipedia: entry.wikipedia }),
  };
}
