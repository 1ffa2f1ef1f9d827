import { describe, expect, it } from 'vitest';
import { findDates } from '../../../server/src/entities/dates/find-dates.ts';

/** Each date of the text as "words = ISO precision", read in November 1937. */
function dates(text: string): readonly string[] {
  return findDates(text, { year: 1937, month: 11 }, undefined).dates.map(({ start, end, iso, precision }) => `${text.slice(start, end)} = ${iso} ${precision}`);
}

describe('dates', () => {
  it.each([
    ['It came on 16 October 1937.', '16 October 1937 = 1937-10-16 day'],
    ['It came on the 14th January, 1860.', '14th January, 1860 = 1860-01-14 day'],
    ['It came on May 28 1849.', 'May 28 1849 = 1849-05-28 day'],
    ['It came in October, 1937.', 'October, 1937 = 1937-10 month'],
    ['It came in the spring of 1921.', 'spring of 1921 = 1921-21 season'],
    ["It came in the 'thirties.", "'thirties = 193X decade"],
    ['It came in the 1860s.', '1860s = 186X decade'],
    ['It came in the eighteenth century.', 'eighteenth century = 17XX century'],
    ['It came in 1848.', '1848 = 1848 year'],
    ['It came in 44 B.C. to Rome.', '44 B.C. = -0043 year'],
    ['It came in the Middle Ages.', 'Middle Ages = 0500/1500 period'],
    ['It came on the second Sunday in May, 1852.', 'second Sunday in May, 1852 = 1852-05-09 day'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    ['It lasted from 1848 to 1851.', '1848 to 1851 = 1848/1851 range'],
    ['It lasted 1793-95.', '1793-95 = 1793/1795 range'],
    ['It lasted from May 4, 1848, to the end of May, 1849.', 'May 4, 1848, to the end of May, 1849 = 1848-05-04/1849-05 range'],
  ])('a range is one date: %s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it('without a year are of the year named last, else before the text', () => {
    expect(dates('On March 18 we met.')).toEqual(['March 18 = 1937-03-18 day']);
    expect(dates('On December 2 we met.')).toEqual(['December 2 = 1936-12-02 day']);
    expect(dates('In 1851 we met on December 2.')).toEqual(['1851 = 1851 year', 'December 2 = 1851-12-02 day']);
  });

  it('are not numbers that count, nor words that look like months', () => {
    expect(dates('Some 1848 workers may march on; 1,848 men and 50 hours.')).toEqual([]);
  });
});
