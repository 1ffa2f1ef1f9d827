import type { DatePrecision } from '../entity.ts';
import { DECADE_PATTERN, decadeNumber, daysIn, isoDay, isoYear, MONTH_PATTERN, monthNumber, nthWeekday, ORDINAL_PATTERN, ordinalNumber, SEASON_PATTERN, seasonCode, WEEKDAY_PATTERN } from './calendar.ts';
import type { DocumentDate } from './document-date.ts';

/** What dates without a year are counted from. */
export interface DateContext {
  readonly document: DocumentDate | undefined;
  /** The year that the text named last. */
  readonly lastYear: number | undefined;
}

/** One date, without the range that it may open. */
export interface ReadDate {
  readonly iso: string;
  readonly precision: DatePrecision;
  /** The year that it names outright. */
  readonly year?: number;
  /** A bare year or month may be something else: the words around it decide. */
  readonly isBare?: 'year' | 'month';
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: string;
  readonly read: (groups: Groups, context: DateContext) => ReadDate | undefined;
}

const DAY = '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th|d)?';
const MONTH = `(?<month>${MONTH_PATTERN})`;
const YEAR = '(?<year>1\\d{3}|20\\d{2})(?![\\d,.]?\\d|%)';
const GAP = '[\\s\\u00A0]+';
const COMMA = `,?${GAP}`;

/** Ways of writing a date, the longer before the shorter. */
const FORMS: readonly Form[] = [
  { pattern: `(?<count>${ORDINAL_PATTERN}|last)${GAP}(?<weekday>${WEEKDAY_PATTERN})${GAP}(?:in|of)${GAP}${MONTH}(?:${COMMA}${YEAR})?`, read: readWeekday },
  { pattern: `${DAY}${GAP}(?:of${GAP})?${MONTH}${COMMA}${YEAR}`, read: readDay },
  { pattern: `${MONTH}${GAP}${DAY}${COMMA}${YEAR}`, read: readDay },
  { pattern: `${DAY}${GAP}(?:of${GAP})?${MONTH}`, read: readDay },
  { pattern: `${MONTH}${COMMA}(?:of${GAP})?${YEAR}`, read: readMonth },
  { pattern: `${MONTH}${GAP}${DAY}(?![\\d:]|,\\d{3})`, read: readDay },
  { pattern: `(?<season>${SEASON_PATTERN})${GAP}(?:of${GAP})?${YEAR}`, read: readSeason },
  { pattern: `(?<century>${ORDINAL_PATTERN}|\\d{1,2}(?:st|nd|rd|th))[\\s\\u00A0-]+[Cc]entur(?:y|ies)(?:${GAP}(?<era>B\\.?(?:${GAP})?C\\.?|before Christ))?`, read: readCentury },
  { pattern: `(?<decade>1\\d{2}0|20\\d0)(?:['’])?s`, read: readDecade },
  { pattern: `['‘’]?(?<decadeName>${DECADE_PATTERN})`, read: readNamedDecade },
  { pattern: `(?:A\\.?(?:${GAP})?D\\.?${GAP}(?<ad>\\d{1,4})|(?<ancient>\\d{1,4})${GAP}(?<ancientEra>B\\.(?:${GAP})?C\\.|A\\.(?:${GAP})?D\\.|BC|AD)(?!\\p{L}))`, read: readEra },
  { pattern: '(?<period>Middle[\\s\\u00A0]+Ages|Dark[\\s\\u00A0]+Ages|Classical[\\s\\u00A0]+Antiquity)', read: readPeriod },
  { pattern: YEAR, read: ({ year }) => ({ iso: isoYear(Number(year)), precision: 'year', year: Number(year), isBare: 'year' }) },
  { pattern: `${MONTH}(?!\\p{L})`, read: readMonth },
];

/** Each form alone is anchored; groups of one name may stand in several forms. */
const COMPILED = FORMS.map(({ pattern, read }) => ({ expression: new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, 'uy'), read }));

/** The date that begins at `at`, if one does, and where it ends. */
export function readDateAt(prose: string, at: number, context: DateContext): { readonly date: ReadDate; readonly end: number } | undefined {
  for (const { expression, read } of COMPILED) {
    expression.lastIndex = at;
    const match = expression.exec(prose);
    const date = match?.groups && read(match.groups, context);
    if (match && date) return { date, end: at + match[0].length };
  }
  return undefined;
}

function readDay({ day, month = '', year }: Groups, context: DateContext): ReadDate | undefined {
  const number = monthNumber(month);
  const dayOfMonth = Number(day);
  const named = year === undefined ? undefined : Number(year);
  if (dayOfMonth < 1 || dayOfMonth > daysIn(named, number)) return undefined;
  const meant = named ?? impliedYear(context, number, dayOfMonth);
  return { iso: meant === undefined ? `--${isoDay(0, number, dayOfMonth).slice(5)}` : isoDay(meant, number, dayOfMonth), precision: 'day', ...(named === undefined ? {} : { year: named }) };
}

function readMonth({ month = '', year }: Groups, context: DateContext): ReadDate {
  const number = monthNumber(month);
  const meant = year === undefined ? impliedYear(context, number, 1) : Number(year);
  return { iso: meant === undefined ? `--${isoDay(0, number).slice(5)}` : isoDay(meant, number), precision: 'month', ...(year === undefined ? { isBare: 'month' as const } : { year: Number(year) }) };
}

function readWeekday({ count = '', weekday = '', month = '', year }: Groups, context: DateContext): ReadDate {
  const number = monthNumber(month);
  const meant = year === undefined ? impliedYear(context, number, 1) : Number(year);
  const position = count.toLowerCase() === 'last' ? -1 : ordinalNumber(count);
  const named = year === undefined ? {} : { year: Number(year) };
  return meant === undefined ? { iso: `--${isoDay(0, number).slice(5)}`, precision: 'month', ...named } : { iso: isoDay(meant, number, nthWeekday(meant, number, weekday, position)), precision: 'day', ...named };
}

function readSeason({ season = '', year }: Groups): ReadDate {
  return { iso: `${isoYear(Number(year))}-${seasonCode(season)}`, precision: 'season', year: Number(year) };
}

/** EDTF: "18XX" is the nineteenth century, by its hundreds. */
function readCentury({ century = '', era }: Groups): ReadDate {
  const hundreds = String(ordinalNumber(century) - 1).padStart(2, '0');
  return { iso: `${era === undefined ? '' : '-'}${hundreds}XX`, precision: 'century' };
}

function readDecade({ decade = '' }: Groups): ReadDate {
  return { iso: `${decade.slice(0, 3)}X`, precision: 'decade' };
}

/** "the 'thirties" of the century that the text was made in or last spoke of. */
function readNamedDecade({ decadeName = '' }: Groups, { document, lastYear }: DateContext): ReadDate | undefined {
  const year = document?.year ?? lastYear;
  if (year === undefined) return undefined;
  const tens = decadeNumber(decadeName);
  const own = Math.floor(year / 100) * 100 + tens;
  return { iso: `${String(own > year ? own - 100 : own).slice(0, 3)}X`, precision: 'decade' };
}

function readEra({ ad, ancient, ancientEra }: Groups): ReadDate {
  const isBefore = ancientEra?.startsWith('B') ?? false;
  const year = isBefore ? 1 - Number(ancient) : Number(ad ?? ancient);
  return { iso: isoYear(year), precision: 'year', year };
}

function readPeriod({ period = '' }: Groups): ReadDate {
  return { iso: period.startsWith('Classical') ? '-0800/0500' : period.startsWith('Dark') ? '0500/1000' : '0500/1500', precision: 'period' };
}

/**
 * The year of "16 October": the one that the text named last, else the one that made that day the latest before the
 * text's own date.
 */
function impliedYear({ document, lastYear }: DateContext, month: number, day: number): number | undefined {
  if (lastYear !== undefined) return lastYear;
  if (!document) return undefined;
  const isLater = document.month !== undefined && (month > document.month || (month === document.month && document.day !== undefined && day > document.day));
  return isLater ? document.year - 1 : document.year;
}
