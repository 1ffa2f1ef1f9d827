/** When a text was made, as far as its front matter says. */
export interface DocumentDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `date` of a text's front matter: a year, a month, a day, with a time or without. */
export function documentDate(frontMatter: Readonly<Record<string, unknown>>): DocumentDate | undefined {
  const value = frontMatter['date'];
  const written = value instanceof Date ? value.toISOString() : typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const match = /^(\d{3,4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(written.trim()) ?? /\b(1\d{3}|20\d{2})\b/.exec(written);
  if (match?.[1] === undefined) return undefined;
  return { year: Number(match[1]), ...(match[2] === undefined ? {} : { month: Number(match[2]) }), ...(match[3] === undefined ? {} : { day: Number(match[3]) }) };
}
