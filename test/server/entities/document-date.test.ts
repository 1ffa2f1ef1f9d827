import { expect, it } from 'vitest';
import { documentDate } from '../../../server/src/entities/dates/document-date.ts';

it.each([
  [{ date: '1937-10' }, { year: 1937, month: 10 }],
  [{ date: new Date('1861-03-04') }, { year: 1861, month: 3, day: 4 }],
  [{ date: 1848 }, { year: 1848 }],
  [{ date: '16 October 1937' }, { year: 1937, month: 10, day: 16 }],
  [{ date: 'spring of 1921' }, { year: 1921 }],
  [{ published: 'The Morning Lantern, No. 10, 16 October 1937' }, { year: 1937, month: 10, day: 16 }],
  [{ title: 'The Weavers (May 1849)' }, { year: 1849, month: 5 }],
  [{ title: 'The Weavers of 1844' }, undefined],
  [{ date: 'unknown' }, undefined],
])('%o', (frontMatter, expected) => expect(documentDate(frontMatter)).toEqual(expected));
