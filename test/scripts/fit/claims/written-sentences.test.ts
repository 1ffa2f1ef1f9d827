import { expect, test } from 'vitest';
import { readWrittenSentences } from '../../../../scripts/fit/claims/written-sentences.ts';

const FILE = `# On the ferry

none\tNeighbours, I shall be short.
policy boosted supports+1\tThe ferry must run!
fact plain checkable attributed supports-1\tThe pilots say that it is sound.

value hedged\tIt is, I think, a good boat.
`;

const { source, labels } = readWrittenSentences(FILE);

test('headings and paragraphs stand as in Markdown', () => {
  expect(source.trim().split(/\n{2,}/).map((block) => block.trim())).toEqual([
    '# On the ferry',
    'Neighbours, I shall be short. The ferry must run! The pilots say that it is sound.',
    'It is, I think, a good boat.',
  ]);
});

test('each sentence has its labels and the beginning of what it supports', () => {
  const [, ferry, pilots] = labels;
  expect(labels.map(({ start, end, ...said }) => ({ words: source.slice(start, end), ...said }))).toEqual([
    { words: 'Neighbours, I shall be short.', claim: false, isGold: false },
    { words: 'The ferry must run!', claim: true, stasis: 'policy', strength: 'boosted', checkable: false, attributed: false, isGold: false, supports: pilots?.start },
    { words: 'The pilots say that it is sound.', claim: true, stasis: 'fact', strength: 'plain', checkable: true, attributed: true, isGold: false, supports: ferry?.start },
    { words: 'It is, I think, a good boat.', claim: true, stasis: 'value', strength: 'hedged', checkable: false, attributed: false, isGold: false },
  ]);
});
