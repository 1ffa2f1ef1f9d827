/**
 * What Rostra knows of English words without their context: opposites, synonyms, words of one root, classes of nouns and
 * verbs, sounds, how common a word is. All from tables made by `npm run generate:lexicons` out of WordNet 3.0 and
 * the CMU dictionary (see `server/data/lexicons/NOTICE.md`), each decoded when first asked for.
 *
 * Every function takes **lower-case lemmas** (sounds: lower-case words in any form) and knows British, American and some older spellings. A
 * word that the tables lack gets `undefined`, `false` or an empty list, never an error.
 */
export { antonyms, antonymy, areAntonyms } from './lexicon/antonyms.ts';
export type { Antonymy } from './lexicon/antonyms.ts';
export { areCognates, cognates, derivationalFamily } from './lexicon/families.ts';
export { ALLUSIVE_NAMES, ALLUSIVE_PHRASES } from './lexicon/allusions.ts';
export { ABUSIVE_NOUNS, BLAMING_ADJECTIVES, OVERSTATING, PRAISING_ADJECTIVES, PRAISING_NOUNS } from './lexicon/loaded-words.ts';
export { INSTRUMENTS, MEMBERS, SEATS } from './lexicon/people-and-places.ts';
export { vehicleDomains } from './lexicon/figurative.ts';
export type { VehicleDomain } from './lexicon/figurative-vehicles.ts';
export { isMorphologicalOpposite, negatedBase } from './lexicon/morphological-opposites.ts';
export { isAbstract, isConcrete, isPerson, nounClass, nounClasses } from './lexicon/noun-classes.ts';
export { alliterativeSound, endingSounds, onset, rhyme, sharedEnding, stressedSyllable, syllables } from './lexicon/sounds.ts';
export { isVowel } from './lexicon/phones.ts';
export type { Phone } from './lexicon/phones.ts';
export { areSynonyms, sensesOf, synonyms, synonymy } from './lexicon/synonyms.ts';
export { subjectKind, takesAnimateSubject, verbClass, verbClasses } from './lexicon/verb-classes.ts';
export type { SubjectKind } from './lexicon/verb-classes.ts';
export { isCommonWord, isInLexicon, partsOfSpeech, wordFrequency } from './lexicon/vocabulary.ts';
export type { FrequencyBand } from './lexicon/vocabulary.ts';
export type { NounClass, VerbClass } from './lexicon/word-classes.ts';
export type { PartOfSpeech } from './lexicon/parts-of-speech.ts';
