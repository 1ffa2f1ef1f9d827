/** Months by their first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'] as const;
const DECADES = ['tens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'] as const;
/** EDTF (ISO 8601-2) writes seasons as months 21 to 24. */
const SEASONS: ReadonlyMap<string, string> = new Map([['spring', '21'], ['summer', '22'], ['autumn', '23'], ['fall', '23'], ['winter', '24']]);

export const MONTH_PATTERN = '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
export const WEEKDAY_PATTERN = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
export const ORDINAL_PATTERN = `(?:${ORDINALS.join('|')})`;
export const DECADE_PATTERN = `(?:${DECADES.slice(1).join('|')})`;
export const SEASON_PATTERN = '(?:spring|summer|autumn|fall|winter)';

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1;
}

/** 1 to 21, from "18th" or "eighteenth". */
export function ordinalNumber(written: string): number {
  const digits = /^\d+/.exec(written)?.[0];
  return digits === undefined ? ORDINALS.findIndex((ordinal) => ordinal === written.toLowerCase()) + 1 : Number(digits);
}

/** 20 to 90, from "twenties". */
export function decadeNumber(name: string): number {
  return (DECADES.findIndex((decade) => decade === name.toLowerCase()) + 1) * 10;
}

export function seasonCode(name: string): string {
  return SEASONS.get(name.toLowerCase()) ?? '21';
}

export function daysIn(year: number | undefined, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** The day of the month that is the given weekday for the `count`th time, the last time for -1. */
export function nthWeekday(year: number, month: number, weekday: string, count: number): number {
  const wanted = WEEKDAYS.findIndex((name) => weekday.toLowerCase().startsWith(name));
  const days = Array.from({ length: daysIn(year, month) }, (_, index) => index + 1).filter((day) => weekdayOf(year, month, day) === wanted);
  return days.at(count < 0 ? count : count - 1) ?? 1;
}

/** 0 for Sunday, by the Gregorian calendar (Sakamoto's rule). */
function weekdayOf(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const shifted = month < 3 ? year - 1 : year;
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + (shifts[month - 1] ?? 0) + day) % 7;
}

/** ISO 8601 for a year; the year before 1 is 0000. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function isoDay(year: number, month: number, day?: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${isoYear(year)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
}
