import { expect, test } from 'vitest';
import { assertedClause } from '../../../server/src/claims/asserted-clause.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';

/** The sentence with its main verb in asterisks and the verb of what is asserted in underscores, where that is another. */
function drawn(text: string): string {
  const { tokens, sentences } = readPassage(text, 'paragraph');
  const [sentence] = sentences;
  const clause = sentence && assertedClause(tokens, sentence);
  return tokens.map(({ text: word, index }) => (index === clause?.main ? `*${word}*` : index === clause?.verb ? `_${word}_` : word)).join(' ');
}

test.each([
  'The owners *claim* the wall _is_ sound .',
  'Critics *claim* that the wall _is_ sound .',
  'I *believe* the bridge _will_ hold .',
  'It *follows* from this that no gate _is_ safe .',
  'They *tell* us that the trade _will_ leave .',
  'The pilots *assured* the council that the bar _was_ deep .',
  'Some *say* that the owners _will_ mend .',
  'I *say* that it is clear that the dam _will_ break .',
])('what is said or known carries the assertion: %s', (expected) => expect(drawn(plain(expected))).toBe(expected));

test.each([
  'Because the wells were shallow , the fever *rose* .',
  'As is known , the gate *was* shut .',
  'As always , the mayor *took* refuge in a prayer , believed it heard , and slept .',
  'The claims *are* false .',
  'The Reform Act *gave* the town a vote .',
  'They *sold* the field that he had sown .',
  'The women employed in the yards *are* few .',
  'The women *worked* in the yards and were few .',
])('a clause before the main one, or within it, does not: %s', (expected) => expect(drawn(plain(expected))).toBe(expected));

function plain(marked: string): string {
  return marked.replaceAll(/[*_]/g, '').replaceAll(/ (?=[.,])/g, '');
}
