import type { Passage, Sentence } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';

export interface CueHit extends ProseSpan {
  readonly text: string;
}

/** Where a pattern occurs in a sentence, case disregarded; the pattern must be global. Offsets are the passage's. */
export function cuesIn(passage: Passage, sentence: Sentence, pattern: RegExp): readonly CueHit[] {
  const text = passage.prose.slice(sentence.start, sentence.end).replace(/[’ʼ]/g, "'");
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ text: found, start: sentence.start + index, end: sentence.start + index + found.length }));
}
