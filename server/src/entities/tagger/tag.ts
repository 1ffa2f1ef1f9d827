import type { TokenRange } from '../../language/token.ts';
import { bestTags, probabilityOf } from './decode.ts';
import { MAXIMUM_FEATURES, readFeatures, type Run, runsOf, type TaggerInput } from './features.ts';
import { isFirst, OUTSIDE, TAG_COUNT, type TaggedType, typeOfTag } from './tags.ts';
import type { TaggerWeights } from './weights.ts';

/** A name that the tagger sees: a range of the passage's tokens. */
export interface TaggedName extends TokenRange {
  readonly type: TaggedType;
  /** 0 to 1, by the tagger's own reckoning. */
  readonly probability: number;
}

/** The names in a passage. */
export function tagNames(input: TaggerInput, weights: TaggerWeights): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (const run of runsOf(input)) {
    const length = run.to - run.from;
    const scores = scoreRun(input, run, weights);
    const tags = bestTags(scores, length, weights.transitions);
    for (const span of spansOf(tags)) {
      names.push({
        from: run.from + span.from, to: run.from + span.to, type: span.type,
        probability: probabilityOf(tags, span, scores, length, weights.transitions, weights.scale),
      });
    }
  }
  return names;
}

export function scoreRun(input: TaggerInput, run: Run, weights: TaggerWeights): Float64Array {
  const { rows, features } = weights;
  const mask = rows.length - 1;
  const scores = new Float64Array((run.to - run.from) * TAG_COUNT);
  for (let at = run.from; at < run.to; at++) {
    const count = readFeatures(input, run, at, mask, buffer);
    const own = (at - run.from) * TAG_COUNT;
    const word = input.words[at];
    // No name opens with "of" or a stop.
    if (word && !word.isCapital && !word.isNumber) for (let tag = 1; tag < TAG_COUNT; tag += 2) scores[own + tag] = NEVER;
    for (let index = 0; index < count; index++) {
      const row = rows[buffer[index] ?? 0] ?? NO_WEIGHTS;
      if (row < 0) continue;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[own + tag] = (scores[own + tag] ?? 0) + (features[row + tag] ?? 0);
    }
  }
  return scores;
}

const NO_WEIGHTS = -1;
/** A score that no sum of weights makes good. */
const NEVER = -1e6;

const buffer = new Int32Array(MAXIMUM_FEATURES);

/** The names that a sequence of tags draws. */
export function spansOf(tags: Uint8Array): readonly (TokenRange & { readonly type: TaggedType })[] {
  const spans: (TokenRange & { readonly type: TaggedType })[] = [];
  let from = -1;
  for (let at = 0; at <= tags.length; at++) {
    const tag = tags[at] ?? OUTSIDE;
    const type = from < 0 ? undefined : typeOfTag(tags[from] ?? OUTSIDE);
    if (type !== undefined && (tag === OUTSIDE || isFirst(tag))) {
      spans.push({ from, to: at, type });
      from = -1;
    }
    if (isFirst(tag)) from = at;
  }
  return spans;
}
