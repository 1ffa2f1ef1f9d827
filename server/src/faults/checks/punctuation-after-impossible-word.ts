import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { occurrencesOf } from '../occurrences.ts';

export default defineFaultCheck({
  label: 'punctuation-after-impossible-word',
  name: 'Punctuation after a word that wants another',
  family: 'punctuation',
  definition: 'A mark stands after an article, a possessive or a conjunction, which can end no phrase.',
  source: 'gutcheck, "Query punctuation after the"',
  examples: {
    positive: [{ text: 'The crew of the, old ship sang.', parts: [','], mended: 'The crew of the old ship sang.' }, { text: 'They sold ropes and; nets.', parts: [';'] }],
    negative: [{ text: 'The, as it were, old ship.' }, { text: 'The word “the” is short; so is “a”, and “an”.' }, { text: 'Point a, line b.' }, { text: 'On the - as they said - old ship.' }],
  },
  *checkBlock({ block, passage, checked: { layout } }) {
    const { tokens, isEnglish } = passage;
    if (!isEnglish || !layout.isProse(block)) return;
    for (const mark of marksIn(passage)) {
      const word = tokens[mark.index - 1];
      const next = tokens[mark.index + 1];
      if (!word || !next || word.end !== mark.start || !isImpossible(word, mark, tokens) || next.kind !== 'word') continue;
      const span = sourceSpan(block, mark);
      yield finding(span, { message: `No "${mark.text}" can follow "${word.text}".`, score: 0.88, isCertain: mark.text === ',', ways: [way(`Take out "${mark.text}"`, span, '')] });
    }
  },
});

const marksIn = occurrencesOf([',', ';', ':']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'an', 'my', 'your', 'our', 'their', 'its', 'every', 'whose']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but', 'the', 'a', 'of', 'into', 'than']);
/** What a phrase goes on with after its article; a parenthesis begins otherwise. */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
/** A parenthesis ("the, as it were, old ship") closes within so many tokens. */
const PARENTHESIS = 8;

function isImpossible(word: Token, mark: Token, tokens: readonly Token[]): boolean {
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  if (mark.text !== ',') return CONJUNCTIONS.has(word.normal) && word.text !== 'A' && tokens[word.index - 1]?.text !== ',';
  const next = tokens[mark.index + 1];
  if (!DETERMINERS.has(word.normal) || !next) return false;
  return NOMINAL.has(next.partOfSpeech) || !tokens.slice(mark.index + 1, mark.index + PARENTHESIS).some((token) => token.text === ',');
}
