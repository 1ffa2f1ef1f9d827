import type { JudgedSentence } from '../claims/claim.ts';
import type { Passage } from '../language/passage.ts';
import { isWord } from '../language/token.ts';
import { sourceSpan } from '../text/block.ts';
import { type Totals, totalsOf } from '../text/totals.ts';
import type { Analysis, SentenceReport } from './analysis.ts';
import type { Mark } from './mark.ts';
import { marksIn } from './placed-marks.ts';

export interface AnalysisParts extends Omit<Analysis, 'sentences' | 'marks'> {
  /** A row a passage. */
  readonly judgements: readonly (readonly JudgedSentence[])[];
}

/** An analysis that makes what counts offsets in the whole source when it is asked for. */
export function makeAnalysis({ document, passages, words, judgements, stretches, reach, problems }: AnalysisParts): Analysis {
  let sentences: readonly SentenceReport[] | undefined;
  let marks: readonly Mark[] | undefined;
  return {
    document, passages, words, stretches, reach, problems,
    get sentences() {
      return (sentences ??= document.blocks.flatMap((block, index) => passages[index]?.sentences.map((sentence, at): SentenceReport => {
        const judgement = judgements[index]?.[at];
        return { ...sourceSpan(block, sentence), claim: judgement?.isClaim ?? false, checkworthiness: judgement?.checkworthiness ?? 0 };
      }) ?? []));
    },
    get marks() {
      return (marks ??= stretches.flatMap((_, at) => marksIn(stretches, document.blocks, at)));
    },
  };
}

/** How many words the passages have. @param before of an earlier version */
export function countWords(passages: readonly Passage[], before?: Totals<Passage>): Totals<Passage> {
  return totalsOf(passages, ({ tokens }) => [tokens.reduce((words, token) => (isWord(token) ? words + 1 : words), 0)], before);
}
