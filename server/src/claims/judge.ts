import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import type { SentenceJudgement } from './claim.ts';

/** Judges every sentence of the document's paragraphs, in reading order. */
export function judgeSentences(blocks: readonly Block[], passages: readonly Passage[]): readonly SentenceJudgement[] {
  return passages.flatMap((passage, index) => passage.sentences.map((sentence): SentenceJudgement => {
    const tokens = passage.tokens.slice(sentence.from, sentence.to);
    const isProse = blocks[index]?.kind !== 'heading' && blocks[index]?.kind !== 'speaker';
    const asserts = isProse && passage.isEnglish && tokens.some((token) => token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') && !tokens.some((token) => token.text.includes('?'));
    const hasNumber = tokens.some((token) => token.kind === 'number');
    return {
      passage: index, sentence: sentence.index, isClaim: asserts, score: asserts ? 0.6 : 0.1, band: asserts ? 'probable' : 'possible',
      stasis: 'fact', strength: 'plain', attributed: false, checkable: hasNumber, checkworthiness: hasNumber ? 0.6 : 0.3, cues: [],
    };
  }));
}
