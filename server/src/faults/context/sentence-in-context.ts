import type { Passage } from '../../language/passage.ts';
import { type Place, placesOf } from './context-classes.ts';
import { type ContextModel, EDGE } from './context-model.ts';

/** A sentence as the context model reads it. */
export interface SentenceInContext {
  readonly places: readonly Place[];
  /** The places' class numbers, {@link EDGES} edges before and behind them. */
  readonly classes: readonly number[];
  /** How likely each class follows the two before it (natural logarithm), at its place in `classes`; of the first two nothing is said. */
  readonly logProbabilities: Float64Array;
}

/** How many edges stand before the first place. */
export const EDGES = 2;

export function sentencesInContext({ tokens, sentences }: Passage, model: ContextModel): readonly SentenceInContext[] {
  return sentences.map((sentence) => {
    const places = placesOf(tokens, sentence);
    const classes = [EDGE, EDGE];
    for (const { token, isName } of places) classes.push(model.classOfToken(token, isName));
    classes.push(EDGE, EDGE);
    return { places, classes, logProbabilities: model.logProbabilities(classes) };
  });
}
