import type { Passage } from '../language/passage.ts';
import type { Problem } from '../text/problem.ts';
import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Mark } from './mark.ts';
import type { Reach, StretchMarks } from './mark-maker.ts';

/** A sentence of the document, claim or not. */
export interface SentenceReport extends Span {
  readonly claim: boolean;
  /** 0 to 1: how much it states something that evidence could settle. */
  readonly checkworthiness: number;
}

/** What the analysis says of one document. Spans are UTF-16 code units in the source file. */
export interface Analysis {
  readonly document: TextDocument;
  /** One a block of the document, at the same index. */
  readonly passages: readonly Passage[];
  readonly words: number;
  /** Made when they are asked for. */
  readonly sentences: readonly SentenceReport[];
  /** Every mark however weak, in reading order; made when they are asked for. */
  readonly marks: readonly Mark[];
  /** The same marks by the stretch that they begin in (see `text/stretches.ts`), wherever it stands. */
  readonly stretches: readonly StretchMarks[];
  /** How many stretches back and ahead of where they begin marks may have parts, at the most. */
  readonly reach: Reach;
  readonly problems: readonly Problem[];
}
