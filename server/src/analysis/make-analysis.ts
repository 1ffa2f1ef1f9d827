import type { JudgedSentence } from '../claims/claim.ts';
import type { Passage } from '../language/passage.ts';
import { rememberPerPassage } from '../language/per-passage.ts';
import { isWord } from '../language/token.ts';
import { sourceSpan } from '../text/block.ts';
import type { Analysis, SentenceReport } from './analysis.ts';
import type { Mark } from './mark.ts';
import { marksIn } from './placed-marks.ts';

export interface AnalysisParts extends Pick<Analysis, 'document' | 'passages' | 'stretches' | 'problems'> {
  /** A row a passage. */
  readonly judgements: readonly (readonly JudgedSentence[])[];
}

/** An analysis that makes what counts offsets in the whole source when it is asked for. */
export function makeAnalysis({ document, passages, judgements, stretches, problems }: AnalysisParts): Analysis {
  let sentences: readonly SentenceReport[] | undefined;
  let marks: readonly Mark[] | undefined;
  return {
    document, passages, stretches, problems,
    words: passages.reduce((sum, passage) => sum + wordsIn(passage), 0),
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

const wordsIn = rememberPerPassage(({ tokens }: Passage) => tokens.filter(isWord).length);
