export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** The order is that of the bits in the vocabulary table. */
export const PARTS_OF_SPEECH: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb'];
