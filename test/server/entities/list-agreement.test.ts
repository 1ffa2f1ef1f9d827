import { expect, test } from 'vitest';
import { agreeInLists, fillLists } from '../../../server/src/entities/list-agreement.ts';
import type { Mention } from '../../../server/src/entities/mention.ts';

const TEXT = 'They came from Merrow, Ellery, Stoke, Wintermere and Pell, and spoke.';
const mention = (form: string, label: Mention['label'], foundBy: Mention['foundBy'] = 'tagger'): Mention => {
  const start = TEXT.indexOf(form);
  return { start, end: start + form.length, label, foundBy, probability: 0.9, entries: [] };
};
const labels = (mentions: readonly Mention[]): readonly string[] => mentions.map(({ start, end, label }) => `${label} ${TEXT.slice(start, end)}`);

test('the odd one of a list is what the others are, unless the glossary says otherwise', () => {
  const list = [mention('Merrow', 'place', 'glossary'), mention('Ellery', 'place', 'glossary'), mention('Stoke', 'place'), mention('Wintermere', 'person'), mention('Pell', 'person', 'glossary')];
  expect(labels(agreeInLists(TEXT, list))).toEqual(['place Merrow', 'place Ellery', 'place Stoke', 'place Wintermere', 'person Pell']);
});

test('what stands between two names of a list is one', () => {
  expect(labels(fillLists(TEXT, [mention('Merrow', 'place'), mention('Stoke', 'place')]))).toEqual(['place Merrow', 'place Ellery', 'place Stoke']);
});

test('two names are no list', () => {
  const pair = [mention('Merrow', 'place'), mention('Ellery', 'person')];
  expect(agreeInLists(TEXT, pair)).toEqual(pair);
});
