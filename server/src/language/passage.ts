import type { BlockKind } from '../text/block.ts';
import type { ProseSpan } from '../text/span.ts';
import type { Token, TokenRange } from './token.ts';

/** How strongly a colon is parted from the one before it. */
export type Boundary = 'start' | 'comma' | 'conjunction' | 'semicolon' | 'colon' | 'dash' | 'bracket';

/**
 * A member of a sentence. A *colon* is a clause, or a phrase parted from its sentence by hard punctuation; a
 * *comma* is a phrase within a colon. (Demetrius, On Style 1–3; Quintilian 9.4.122.)
 */
export interface Colon extends TokenRange, ProseSpan {
  /** How it is parted from what stands before it. */
  readonly boundary: Boundary;
}

export interface Sentence extends TokenRange, ProseSpan {
  /** Counts the sentences of the passage from 0. */
  readonly index: number;
  readonly cola: readonly Colon[];
  /** The phrases of the sentence, each within one colon. */
  readonly commata: readonly Colon[];
}

/** A block's prose, read. Offsets are prose offsets of that block. */
export interface Passage {
  readonly kind: BlockKind;
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** False where the block is in another language: nothing is looked for in it. */
  readonly isEnglish: boolean;
}

/** The sentence that holds a token. */
export function sentenceAt(passage: Passage, index: number): Sentence | undefined {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = passage.sentences[middle];
    if (!sentence) return undefined;
    if (index < sentence.from) high = middle - 1;
    else if (index >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
