import { wordFrequency } from '../../language/lexicon.ts';
import type { WordCounts } from '../vocabulary.ts';
import type { ContextModel } from './context-model.ts';

/** Occurrences in a million words by frequency band (see `wordFrequency`): the middle of each band in WordNet's texts. */
const PER_MILLION = [0.3, 1, 8, 35, 150, 800] as const;
const MILLION = 1_000_000;
/** The document's own use and the language's count alike. */
const OWN_SHARE = 0.5;

/** How likely a class is this word: 1 for words that are classes themselves. The natural logarithm. */
export function logEmission(model: ContextModel, vocabulary: Pick<WordCounts, 'share'>, word: string, classNumber: number, ownUse: number): number {
  if (model.isOneWord(classNumber)) return 0;
  const general = (PER_MILLION[wordFrequency(word)] ?? PER_MILLION[0]) / MILLION;
  const own = vocabulary.share(word, ownUse);
  return Math.log(Math.min(1, ((1 - OWN_SHARE) * general + OWN_SHARE * own) / model.share(classNumber)));
}
