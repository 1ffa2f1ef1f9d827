import { describe, expect, test } from 'vitest';
import { judgementOf } from './judgements.ts';

describe('rhetorical questions that assert are claims, questions that ask are not', () => {
  test.each([
    'Was there ever a war more cruel and more useless than this?',
    'What have we gained by all this shameful bargaining?',
    'Is it not the labourer who builds every house in this town?',
  ])('claim: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true }));

  test.each([
    'When does the train for Leeds leave?',
    'Shall the harbour be closed or shall it be deepened?',
    'How is the dam to be mended? By stone and by patience.',
  ])('no claim: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: false }));
});

describe('ironic assertions are claims, courtesies in the same words are not', () => {
  test.each([
    'What noble statesmen, who sell the bread of the poor!',
    'Our “friends” have robbed us once more.',
  ])('claim: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true }));

  test('no claim', () => expect(judgementOf('I thank you for your kindness, my noble friends.')).toMatchObject({ isClaim: false }));
});

describe('conditionals assert what follows, courtesies with "if" nothing', () => {
  test('claim', () => expect(judgementOf('If the dam breaks, the lower town will be destroyed.')).toMatchObject({ isClaim: true, stasis: 'prediction' }));
  test('no claim', () => expect(judgementOf('If you please, gentlemen.')).toMatchObject({ isClaim: false }));
});

describe('imperatives that demand are policy, those that lead through the text are none', () => {
  test('claim', () => expect(judgementOf('Abolish the tax on salt and restore the commons to the people!')).toMatchObject({ isClaim: true, stasis: 'policy' }));
  test.each(['Open the gates!', 'Do not sign alone.', 'Join the union.', 'Neighbours, bar the doors.'])('claim: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true, stasis: 'policy' }));
  test('no claim', () => expect(judgementOf('Turn now to page nine.')).toMatchObject({ isClaim: false }));
});

test('a claim that is reported is another’s, one that is made is the speaker’s own', () => {
  expect(judgementOf('The owners declare that they have lost nine thousand pounds.')).toMatchObject({ isClaim: true, attributed: true });
  expect(judgementOf('Not one of the owners has lost a farthing.')).toMatchObject({ isClaim: true, attributed: false });
});

test.each([
  'According to Mr. Pell, the dam was built of sand.',
  'The dam, according to the inspector, was built of sand.',
  'Critics claim that the wall is sound.',
  'The owners claim the wall is sound.',
  'They tell us that we know nothing.',
  'The mayor says that the well is dry.',
  'The bishop believes that the poor are idle.',
  '"The stones are loose," the engineer assured us, and perhaps he is right.',
  '"The roof will hold," the builder promised.',
  'The harvest has failed, the farmers say.',
  'He wrote that the workers were content.',
])('somebody else says so: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true, attributed: true }));

test.each([
  'The seats are given out according to rank.',
  'The claim that the wall is sound is false.',
  'We maintain that the wall is sound.',
  'History shows that no empire lasts.',
  'The inspector knew that the mill was unsafe.',
  'The committee decided that the fleet should sail.',
])('nobody else says so: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true, attributed: false }));

test('what one promises is no claim, what will befall one is foretold', () => {
  expect(judgementOf('I will bring the lamp.')).toMatchObject({ isClaim: false });
  expect(judgementOf('We shall lose the election.')).toMatchObject({ isClaim: true, stasis: 'prediction' });
});

test.each(['The law is unjust.', 'The book is worthless.'])('a sentence by itself is no worse judged for standing at both ends of its text: %s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: true, stasis: 'value' }));

test('a prayer is no claim', () => expect(judgementOf('May God bless this assembly.')).toMatchObject({ isClaim: false }));

describe('announcements and stories of one’s own day are no claims', () => {
  test.each(['I shall presently return to this question.', 'I worked at the mill until nine o’clock last night.'])('%s', (text) => expect(judgementOf(text)).toMatchObject({ isClaim: false }));
});

test('headings and speaker labels are no claims, nor is another language', () => {
  expect(judgementOf('# The tax on salt is unjust')).toMatchObject({ isClaim: false });
  expect(judgementOf('L’impôt sur le sel est une injustice que nous ne pouvons pas souffrir dans ce pays.')).toMatchObject({ isClaim: false });
});
