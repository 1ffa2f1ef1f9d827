import { ABUSIVE_NOUNS, BLAMING_ADJECTIVES, isAbstract, isPerson, nounClass, PRAISING_ADJECTIVES } from '../../language/lexicon.ts';
import { type NounPhrase, nounPhrases } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { amongWords, isWordThat } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'epithet',
  name: 'Epithet',
  synonyms: ['epitheton', 'appositum', 'qualifier'],
  family: 'trope',
  definition: 'A loaded descriptive phrase is used in place of a plain name, or fixed to one.',
  source: 'Quintilian, Institutio Oratoria 8.6.40–43; Puttenham, The Arte of English Poesie 3.16',
  examples: {
    positive: [
      { text: 'We will not be ruled by that corrupt clique.', parts: ['that corrupt clique'] },
      { text: 'The scum of the harbour shouted him down.', parts: ['The scum of the harbour'] },
    ],
    negative: [
      { text: 'The new mayor opened the bridge.' },
      { text: 'A wooden table stood in the hall.' },
    ],
  },
  misses: 'Epithets whose words are loaded by their occasion alone.',
  features: {
    abusiveHead: 'the noun itself abuses',
    blaming: 'an adjective of blame',
    praising: 'an adjective of praise',
    people: 'people or a body of people are named',
    abstractHead: 'what is named has no body',
    definite: '"the", "that", "this", "those" or a possessive before',
    complement: '"of …" behind',
    loadedWords: 'there are further loaded words (at most 2, halved)',
    beforeName: 'fixed to a proper name',
  },
  *detect(passage) {
    const { tokens } = passage;
    const phrases = nounPhrases(passage);
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index];
      const head = phrase && tokens[phrase.head];
      if (!head || !isLoaded(tokens, phrase)) continue;
      const modifiers = tokens.slice(phrase.from, phrase.head).filter((token) => token.partOfSpeech === 'ADJ' || token.partOfSpeech === 'VERB' || token.partOfSpeech === 'NOUN');
      const abusive = ABUSIVE_NOUNS.has(head.lemma);
      const blaming = modifiers.filter((token) => BLAMING_ADJECTIVES.has(token.normal) || ABUSIVE_NOUNS.has(token.lemma));
      const praising = modifiers.filter((token) => PRAISING_ADJECTIVES.has(token.normal) && !WEAK_PRAISE.has(token.normal));
      if (!abusive && blaming.length === 0 && praising.length === 0) continue;
      const complement = tokens[phrase.to]?.normal === 'of' && phrases[index + 1]?.from === phrase.to + 1 ? phrases[index + 1] : undefined;
      const parts = partsOf([{ start: tokens[phrase.from]?.start ?? head.start, end: complement && abusive ? tokens[complement.to - 1]?.end ?? head.end : head.end }]);
      if (!parts) continue;
      yield {
        parts,
        features: {
          abusiveHead: abusive ? 1 : 0, blaming: blaming.length > 0 ? 1 : 0, praising: praising.length > 0 ? 1 : 0,
          people: isPerson(head.lemma) || nounClass(head.lemma) === 'group' ? 1 : 0, abstractHead: isAbstract(head.lemma) ? 1 : 0,
          definite: DEFINITE.has(tokens[phrase.from]?.normal ?? '') ? 1 : 0, complement: complement ? 1 : 0,
          loadedWords: graded(blaming.length + praising.length + (abusive ? 1 : 0), 1, 3), beforeName: head.partOfSpeech === 'PROPN' ? 1 : 0,
        },
        keyWords: [head.lexeme, ...blaming.map((token) => token.lexeme)],
        evidence: `"${[...blaming, ...praising, ...(abusive ? [head] : [])].map((token) => token.text).join(' … ')}" judges what it names`,
      };
    }
  },
});

const isLoadedWord = isWordThat((text) => BLAMING_ADJECTIVES.has(text) || PRAISING_ADJECTIVES.has(text));
const isAbusive = amongWords(ABUSIVE_NOUNS);

/** Whether a word judges: most noun phrases have none. */
function isLoaded(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  for (let index = from; index <= head; index++) {
    const token = tokens[index];
    if (token && (isLoadedWord(token.word) || isAbusive(token.lexeme))) return true;
  }
  return false;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'that', 'this', 'those', 'these', 'my', 'our', 'your', 'his', 'her', 'their']);
/** Praise that description needs daily. */
const WEAK_PRAISE: ReadonlySet<string> = new Set(['great', 'high', 'just', 'grand', 'pure', 'agreeable', 'excellent', 'brilliant', 'divine', 'wise', 'loyal', 'honest', 'brave', 'healthful']);
