import { type SentenceJudgement } from '../../../server/src/claims/claim.ts';
import { judgeSentences } from '../../../server/src/claims/judge.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { readDocument } from '../../../server/src/text/document.ts';

export interface JudgedWords extends SentenceJudgement {
  readonly words: string;
}

/** The judgements of a Markdown text, each with the words of its sentence. */
export function judgementsOf(source: string): readonly JudgedWords[] {
  const { blocks } = readDocument(source);
  const passages = blocks.map((block) => readPassage(block.prose, block.kind));
  return judgeSentences(blocks, passages).map((judgement) => {
    const passage = passages[judgement.passage];
    const sentence = passage?.sentences[judgement.sentence];
    return { ...judgement, words: passage?.prose.slice(sentence?.start, sentence?.end) ?? '' };
  });
}

/** The judgement of a text's sentence that holds the given words; of its first, where none are given. */
export function judgementOf(source: string, words = ''): JudgedWords {
  const found = judgementsOf(source).find((judgement) => judgement.words.includes(words));
  if (!found) throw new Error(`No sentence of the text holds "${words}".`);
  return found;
}
