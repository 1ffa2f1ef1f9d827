import { dictionary } from 'cmu-pronouncing-dictionary';

/** The first pronunciation of each word, as sounds with the vowels' stress: "K AE1 T" → K, AE1, T. */
export function readPronunciations(): ReadonlyMap<string, readonly string[]> {
  const pronunciations = new Map<string, readonly string[]>();
  for (const [word, sounds] of Object.entries(dictionary)) {
    // Further pronunciations are listed as "read(2)".
    if (/^[a-z][a-z'-]*$/.test(word)) pronunciations.set(word, sounds.split(' '));
  }
  return pronunciations;
}
