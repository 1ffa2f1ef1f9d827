import type { BlockKind } from '../text/block.ts';
import { readMembers } from './cola.ts';
import { isEnglish } from './english.ts';
import type { Passage, Sentence } from './passage.ts';
import { readSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Reads a block's prose into tokens, sentences, cola and commata. */
export function readPassage(prose: string, kind: BlockKind): Passage {
  const tokenization = tokenize(prose);
  const { tokens } = tokenization;
  const sentences = readSentences(tokenization).map((range, index): Sentence => {
    const { from, to } = range;
    const { cola, commata } = readMembers(tokens, range);
    return { index, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, cola, commata };
  });
  return { kind, prose, tokens, sentences, isEnglish: isEnglish(tokens) };
}
