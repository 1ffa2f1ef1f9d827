import { expect, test } from 'vitest';
import { judgementOf } from './judgements.ts';

test.each([
  ['fact', 'The tax rose by 12 per cent in 1851.'],
  ['cause', 'The bank failed because its directors lied.'],
  ['cause', 'The new machines destroy the old trades.'],
  ['definition', 'A charter is a contract between the crown and the town.'],
  ['value', 'The wall is worthless.'],
  ['policy', 'The tax must be abolished.'],
  ['policy', 'We need a second bridge.'],
  ['fact', 'He must have taken the money.'],
  ['prediction', 'The mill will fall into ruin.'],
])('%s: %s', (stasis, text) => expect(judgementOf(text)).toMatchObject({ isClaim: true, stasis }));

test.each([
  ['boosted', 'Every tax on bread is certainly theft.'],
  ['plain', 'The tax on bread is theft.'],
  ['hedged', 'I believe that the tax on bread is theft.'],
  ['hedged', 'Perhaps the mayor took the money.'],
  ['boosted', 'It is certain that the price will fall.'],
  ['hedged', 'It is not certain that the price will fall.'],
  ['plain', 'The mayor took the money.'],
  ['boosted', 'The mayor never took the money.'],
  ['plain', 'The mayor took the money that nobody had asked for.'],
])('%s: %s', (strength, text) => expect(judgementOf(text)).toMatchObject({ strength }));

test('the words that decided are named, as they stand in the sentence', () => {
  expect(judgementOf('The bank failed because its directors lied.').explanation.cues).toContainEqual(expect.objectContaining({ words: 'because', kind: 'wording', speaksFor: 'cause' }));
  expect(judgementOf('Every tax on bread is certainly theft.').explanation.cues).toContainEqual({ words: 'certainly', kind: 'wording', does: 'booster', speaksFor: 'boosted' });
});

test('what evidence could settle is more worth checking than what is asked, urged or felt', () => {
  const measured = judgementOf('The tax rose by 12 per cent in 1851.').checkworthiness;
  expect(measured).toBeGreaterThan(0.9);
  for (const text of ['Did the tax rise?', 'We must lower the tax.', 'I think that the tax is a good thing.', 'Thank you, my friends.']) expect(judgementOf(text).checkworthiness).toBeLessThan(0.4);
});
