import { rememberLastPassage } from './per-passage.ts';

/** The number of the sentence that each token of a passage stands in. */
export const sentenceNumbers = rememberLastPassage(({ tokens, sentences }): Int32Array => {
  const numbers = new Int32Array(tokens.length);
  for (const { index, from, to } of sentences) numbers.fill(index, from, to);
  return numbers;
});
