import { isAbstract, isConcrete, nounClass, subjectKind, verbClass, vehicleDomains, wordFrequency } from './lexicon.ts';
import { isWordThat, ofWord } from './word.ts';

/** What the lexicon says of lexemes, for what is asked of the words of every passage. */
export const frequencyOf = ofWord(wordFrequency);
export const nounClassOf = ofWord((lemma) => nounClass(lemma) ?? null);
export const verbClassOf = ofWord((lemma) => verbClass(lemma) ?? null);
export const isAbstractNoun = isWordThat(isAbstract);
export const isConcreteNoun = isWordThat(isConcrete);
export const subjectKindOf = ofWord((lemma) => subjectKind(lemma) ?? null);
export const nounVehicles = ofWord((lemma) => vehicleDomains(lemma, 'noun'));
export const verbVehicles = ofWord((lemma) => vehicleDomains(lemma, 'verb'));
export const adjectiveVehicles = ofWord((word) => vehicleDomains(word, 'adjective'));
