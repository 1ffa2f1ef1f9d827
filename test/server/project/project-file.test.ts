import { expect, test } from 'vitest';
import { EMPTY_PROJECT_FILE, parseProjectFile } from '../../../server/src/project/project-file.ts';

test('patterns of files to take in and to leave out, faults to ignore', () => {
  expect(parseProjectFile('include: [README.md]\nexclude:\n  - drafts/**\nignore: [tab-in-text, { label: scanno, quote: tbe }]\n')).toEqual({ project: { include: ['README.md'], exclude: ['drafts/**'], ignore: [{ label: 'tab-in-text' }, { label: 'scanno', quote: 'tbe' }], tagset: [] }, problems: [], labelPlaces: [] });
});

test('which reading is read, and what a mend leaves', () => {
  expect(parseProjectFile('reading: diplomatic\nmending: sic\n')).toEqual({ project: { ...EMPTY_PROJECT_FILE, reading: 'diplomatic', mending: 'sic' }, problems: [], labelPlaces: [] });
});

test('an empty file says nothing', () => expect(parseProjectFile('')).toEqual({ project: EMPTY_PROJECT_FILE, problems: [], labelPlaces: [] }));

test.each([
  ['excluded: [a]\n', 0, 'There is no key "excluded".'],
  ['include: []\nexclude: drafts\n', 1, '"exclude" is a list of patterns.'],
  ['ignore: tab-in-text\n', 0, '"ignore" is a list of faults\' labels.'],
  ['- drafts\n', 0, 'This file has keys: include, exclude, ignore, reading, mending, labels.'],
  ['reading: correct\n', 0, '"reading" cannot be "correct".'],
  ['mending: [sic]\n', 0, '"mending" cannot be ["sic"].'],
  ['exclude:\n  - **/x\n', 1, 'A value that begins with "*"'],
])('%j has a problem on line %i (from 0)', (text, line, message) => {
  const [problem] = parseProjectFile(text).problems;
  expect(problem).toMatchObject({ code: 'configuration', line });
  expect(problem?.message).toContain(message);
});
