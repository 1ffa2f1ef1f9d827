import type { DatePrecision } from '../entity.ts';
import type { ProseSpan } from '../../text/span.ts';
import { MONTH_PATTERN } from './calendar.ts';
import type { DocumentDate } from './document-date.ts';
import { type DateContext, readDateAt, type ReadDate } from './read-date.ts';

/** A date in a block's prose. */
export interface FoundDate extends ProseSpan {
  /** ISO 8601; what is not a day, month or year by EDTF (ISO 8601-2): "1921-21", "193X", "18XX", "1848/1851", "--10-16". */
  readonly iso: string;
  readonly precision: DatePrecision;
}

export interface FoundDates {
  readonly dates: readonly FoundDate[];
  /** The year named last, for the blocks that follow. */
  readonly lastYear: number | undefined;
}

/** A date can begin at a number, a month's name or one of the words that dates open with: these first, so that nothing else is looked at, then what stands before. */
const WORDS = `\\d|${MONTH_PATTERN}|['‘’]?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:first|second|third|fourth|last)\\s+\\p{Lu}\\p{Ll}+day|spring|summer|autumn|fall|winter|A\\.?\\s?D|Middle|Dark|Classical`;
const NOT_BEFORE = '(?<![\\p{L}\\p{N}£$€#.,/-])';
const OPENING = new RegExp(`(?=${WORDS})${NOT_BEFORE}`, 'gu');
/** Any word may number a century: looked for only where there is one. */
const CENTURY = /[Cc]entur/;
const OPENING_OR_CENTURY = new RegExp(`${NOT_BEFORE}(?=${WORDS}|(?:[Ff]irst|[Ss]econd|[Tt]hird|\\p{L}{3,8}th|[Tt]wenty-first)[\\s-]+[Cc]entur)`, 'gu');
const RANGE = /(?:,?\s+(?:to|till|until|through)\s+(?:the\s+)?|\s*[-–—]\s*)(?:(?:end|beginning|middle|close)\s+of\s+)?/uy;
const BETWEEN = /\bbetween\s+$/iu;
const BETWEEN_AND = /\s+and\s+/uy;
const SHORT_YEAR = /(?<short>\d{1,2})(?![\p{L}\p{N}%])/uy;

/** The dates of a block's prose, in its order. */
export function findDates(prose: string, document: DocumentDate | undefined, lastYear: number | undefined): FoundDates {
  const dates: FoundDate[] = [];
  let context: DateContext = { document, lastYear };
  const opening = CENTURY.test(prose) ? OPENING_OR_CENTURY : OPENING;
  for (let at = nextOpening(opening, prose, 0); at !== undefined; at = nextOpening(opening, prose, Math.max(at + 1, dates.at(-1)?.end ?? 0))) {
    const first = readDateAt(prose, at, context);
    if (!first) continue;
    const { date } = first;
    if (date.year !== undefined) context = { document, lastYear: date.year };
    const range = readRange(prose, at, first.end, date, context);
    if (range) {
      dates.push(range.found);
      context = { document, lastYear: range.year ?? context.lastYear };
    } else if (isDate(prose, at, first.end, date)) dates.push({ start: at, end: first.end, iso: date.iso, precision: date.precision });
  }
  return { dates, lastYear: context.lastYear };
}

function nextOpening(opening: RegExp, prose: string, from: number): number | undefined {
  opening.lastIndex = from;
  return opening.exec(prose)?.index;
}

function readRange(prose: string, start: number, end: number, date: ReadDate, context: DateContext): { readonly found: FoundDate; readonly year: number | undefined } | undefined {
  const connector = BETWEEN.test(prose.slice(Math.max(0, start - 12), start)) ? BETWEEN_AND : RANGE;
  connector.lastIndex = end;
  const connection = connector.exec(prose);
  if (!connection) return undefined;
  const from = end + connection[0].length;
  SHORT_YEAR.lastIndex = from;
  const short = date.isBare === 'year' && /[-–—]/.test(connection[0]) ? SHORT_YEAR.exec(prose)?.groups?.['short'] : undefined;
  if (short !== undefined) {
    const year = Number(`${date.iso.slice(0, 4 - short.length)}${short}`);
    return { found: { start, end: from + short.length, iso: `${date.iso}/${year}`, precision: 'range' }, year };
  }
  const second = readDateAt(prose, from, context);
  if (!second || second.date.isBare === 'month') return undefined;
  // "March 5 to 1848" is no range: what ends one is at least as exact as what opens it, or both are whole years.
  if (second.date.isBare === 'year' && date.isBare !== 'year' && date.precision === 'day') return undefined;
  return { found: { start, end: second.end, iso: `${date.iso}/${second.date.iso}`, precision: 'range' }, year: second.date.year };
}

const BEFORE_MONTH = /(?:^|[\s(“"‘'—–-])(?:in|of|since|last|next|this|by|until|till|from|to|early|late|during|before|after|mid|end|every|for|and|through|that|or|the)[\s-]+$/iu;
const BEFORE_NUMBER = /(?:[£$€#]|\bNo\.|\bNos\.|\bp\.|\bpp\.|\bvol\.|\bch\.|§|\babout|\bsome|\bover|\bnearly|\bthan|\bpage)\s*$/iu;
/** "1848 pounds": a number that counts. */
const AFTER_NUMBER = /^\s+(?:\p{Ll}+s|per|cents?|percent|men|women|people|children|feet|inches|tons?|miles?|hours?|pounds?|dollars?|years?|francs?|workers?|persons|votes?|delegates?|members?)\b/u;
/** Months that are words besides. */
const AMBIGUOUS = /^(?:May|March|August)/;

/** Whether a bare year or month is one, by the words around it. */
function isDate(prose: string, start: number, end: number, { isBare, precision }: ReadDate): boolean {
  const before = prose.slice(Math.max(0, start - CONTEXT), start);
  const after = prose.slice(end, end + CONTEXT);
  if (isBare === 'year') return !BEFORE_NUMBER.test(before) && !(AFTER_NUMBER.test(after) && !/\b(?:in|of|since|the|by|year|until|till)\s+$/iu.test(before));
  if (isBare === 'month') {
    const month = prose.slice(start, end);
    if (/^\s+(?:\p{Lu}|\d)/u.test(after) && !BEFORE_MONTH.test(before)) return false;
    return AMBIGUOUS.test(month) ? BEFORE_MONTH.test(before) && !/\bthe\s+$/iu.test(before) : true;
  }
  return precision !== 'decade' || /\bthe\s+(?:early\s+|late\s+)?$/iu.test(before) || /\d/.test(prose.slice(start, end));
}

/** Characters before and after a date that are looked at. */
const CONTEXT = 24;
