import { isInLexicon, partsOfSpeech } from '../../language/lexicon.ts';
import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { commasIn } from '../commas.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'comma-in-noun-phrase',
  name: 'Comma between adjective and noun',
  family: 'punctuation',
  definition: 'A comma parts an adjective from the noun that it belongs to, and so the subject from its verb.',
  source: 'gutcheck, "Query punctuation after"; Quirk et al., A Comprehensive Grammar of the English Language, III.13',
  examples: {
    positive: [{ text: 'When the wind rose, the Danish, navy exhausted its powers.', parts: [','], mended: 'When the wind rose, the Danish navy exhausted its powers.' }, { text: 'They knew that the naval, harbour was shut.', parts: [','] }],
    negative: [
      { text: 'The old, tired crew sang.' }, { text: 'To the Danish, all ships are dear.' }, { text: 'They sold the Danish, Dutch and Swedish ships.' }, { text: 'Of all fleets the Danish, strong as it is, sailed last.' },
      { text: 'It was the Danish, wind or no wind, who sailed.' },
    ],
  },
  *checkBlock({ block, passage, checked: { layout } }) {
    const { tokens, isEnglish } = passage;
    if (!isEnglish || !layout.isProse(block)) return;
    for (const comma of commasIn(passage)) {
      const adjective = tokens[comma.index - 1];
      const determiner = tokens[comma.index - 2];
      const noun = tokens[comma.index + 1];
      const verb = tokens[comma.index + 2];
      if (!adjective || !determiner || !noun || !verb || !isDeterminer(determiner) || !isOnlyAdjective(adjective) || !isCommonNoun(noun) || !isFinite(verb, tokens[comma.index + 3])) continue;
      const span = sourceSpan(block, comma);
      yield finding(span, { message: `The comma parts "${adjective.text}" from "${noun.text}".`, score: 0.82, ways: [way('Take out the comma', span, '')] });
    }
  },
});

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'every', 'each', 'no']);

function isDeterminer(token: Token): boolean {
  return DETERMINERS.has(token.normal);
}

/** An adjective that stands alone with an article only for want of its noun: "the Soviet,", "the naval,"; not "the rich,". */
function isOnlyAdjective(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(token.text)) return ORIGIN.test(token.text);
  const parts = partsOfSpeech(token.lemma);
  return parts.length === 1 && parts[0] === 'adjective' && /(?:al|ic|ous|ive|ary|ful|less|able|ible|ish)$/.test(token.normal);
}
/** Adjectives of peoples and states. */
const ORIGIN = /^(?:Soviet|[\p{L}]+(?:ish|ese|ian|ean|can|man|ench|utch|ist))$/u;

function isCommonNoun(token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}/u.test(token.text) && (token.partOfSpeech === 'NOUN' || partsOfSpeech(token.lemma).includes('noun')) && isInLexicon(token.lemma) && !token.isStopWord && !/(?:ly|ed|ing)$/.test(token.normal) && token.partOfSpeech !== 'ADJ';
}

function isFinite(token: Token, next: Token | undefined): boolean {
  if (token.partOfSpeech === 'AUX') return true;
  return token.partOfSpeech === 'VERB' && !token.normal.endsWith('ing') && next?.partOfSpeech !== 'ADP';
}
