import { partsOfSpeech, wordFrequency } from '../../language/lexicon.ts';
import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { occurrencesOf } from '../occurrences.ts';

export default defineFaultCheck({
  label: 'adjective-without-ending',
  name: 'Adjective without its ending',
  family: 'words',
  definition: 'A country stands before a noun where its adjective should: the last letters were lost.',
  source: 'Distributed Proofreaders, Proofreading Guidelines, "Common OCR Problems"',
  examples: {
    positive: [{ text: 'They landed on Russia soil at noon.', parts: ['Russia'], mended: 'They landed on Russian soil at noon.' }, { text: 'Under the Germany flag they sailed.', parts: ['Germany'] }],
    negative: [{ text: 'In Russia workers are dear; in Germany today they sing.' }, { text: 'From Russia she sailed to the Russia Company of Persia.' }, { text: 'Russia proper lies in Europe itself.' }, { text: 'They took Germany wine and all.' }],
  },
  *checkBlock({ block, passage }) {
    const { tokens, isEnglish } = passage;
    if (!isEnglish) return;
    for (const token of countriesIn(passage)) {
      const adjective = ADJECTIVES.get(token.text);
      if (adjective === undefined) continue;
      const before = tokens[token.index - 1];
      const noun = tokens[token.index + 1];
      const after = tokens[token.index + 2];
      if (!before || !noun || noun.kind !== 'word' || !wantsAdjective(before) || !isPlainNoun(noun)) continue;
      // "In Russia labour is dear": the noun is the subject of its own clause.
      if (!DETERMINERS.has(before.normal) && after && (after.partOfSpeech === 'AUX' || after.partOfSpeech === 'VERB')) continue;
      const span = sourceSpan(block, token);
      yield finding(span, { message: `"${token.text}" stands before "${noun.text}" as if it were an adjective.`, score: 0.8, isCertain: true, ways: [way(`Write "${adjective}"`, span, adjective)] });
    }
  },
});

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'every', 'each', 'any', 'no', 'its', 'his', 'their', 'our']);
/** After these a noun phrase follows; "in" and "of" are rather followed by the country itself. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'under', 'upon', 'by', 'with', 'over', 'against']);

function wantsAdjective(token: Token): boolean {
  return DETERMINERS.has(token.normal) || PREPOSITIONS.has(token.normal);
}

/** A noun in the singular and nothing else, common enough to be no name. */
function isPlainNoun(token: Token): boolean {
  const parts = partsOfSpeech(token.lemma);
  return /^\p{Ll}{3}/u.test(token.text) && token.normal === token.lemma && token.partOfSpeech === 'NOUN' && parts.includes('noun') && !parts.includes('adverb') && wordFrequency(token.lemma) >= COMMON;
}
const COMMON = 2;

const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['Russia', 'Russian'], ['Germany', 'German'], ['France', 'French'], ['England', 'English'], ['Britain', 'British'], ['Spain', 'Spanish'], ['Italy', 'Italian'], ['Austria', 'Austrian'],
  ['Hungary', 'Hungarian'], ['Poland', 'Polish'], ['China', 'Chinese'], ['Japan', 'Japanese'], ['India', 'Indian'], ['America', 'American'], ['Europe', 'European'], ['Asia', 'Asian'], ['Africa', 'African'],
  ['Prussia', 'Prussian'], ['Turkey', 'Turkish'], ['Greece', 'Greek'], ['Belgium', 'Belgian'], ['Holland', 'Dutch'], ['Sweden', 'Swedish'], ['Norway', 'Norwegian'], ['Denmark', 'Danish'], ['Finland', 'Finnish'],
  ['Switzerland', 'Swiss'], ['Portugal', 'Portuguese'], ['Ireland', 'Irish'], ['Scotland', 'Scottish'], ['Ukraine', 'Ukrainian'], ['Serbia', 'Serbian'], ['Bulgaria', 'Bulgarian'], ['Rumania', 'Rumanian'],
  ['Romania', 'Romanian'], ['Persia', 'Persian'], ['Mexico', 'Mexican'], ['Canada', 'Canadian'], ['Australia', 'Australian'], ['Egypt', 'Egyptian'], ['Czechoslovakia', 'Czechoslovak'], ['Yugoslavia', 'Yugoslav'],
]);
const countriesIn = occurrencesOf(Array.from(ADJECTIVES.keys(), (country) => country.toLowerCase()));
