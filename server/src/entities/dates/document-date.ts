import { findDates } from './find-dates.ts';

/** When a text was made, as far as its front matter says. */
export interface DocumentDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Keys that say it, the surest first; a title may end in it: "The Weavers (May 1849)". */
const KEYS = ['date', 'year', 'created', 'published', 'title'] as const;
const IN_BRACKETS = /\(([^()]*)\)/;

/** Reads the date of a text from its front matter: a year, a month, a day, with a time or without, or in words. */
export function documentDate(frontMatter: Readonly<Record<string, unknown>>): DocumentDate | undefined {
  for (const key of KEYS) {
    const value = frontMatter[key];
    const written = value instanceof Date ? value.toISOString() : typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    const date = key === 'title' ? dateIn(IN_BRACKETS.exec(written)?.[1] ?? '') : dateIn(written);
    if (date) return date;
  }
  return undefined;
}

function dateIn(written: string): DocumentDate | undefined {
  const [, year, month, day] = /^(\d{3,4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(written) ?? LAST_ISO.exec(findDates(written, undefined, undefined).dates.map(({ iso }) => iso).join(' ')) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }) };
}

/** Of several dates the last: a name may hold one ("The 1848 Society, 3 May 1851"). */
const LAST_ISO = /(?:^| )(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?[^ ]*$/;
