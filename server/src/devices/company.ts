import type { DeviceFamily } from './device.ts';
import type { PlacedCandidate, PlacedPart } from './detect.ts';
import type { FeatureName } from './features.ts';
import { lengthOfParts, sharedCharacters } from './overlap.ts';

/** A candidate with the score that it has by itself. */
export interface ScoredCandidate extends PlacedCandidate {
  readonly score: number;
}

/**
 * The candidates with the features that their neighbours give them: what else is probable at the same place, over the
 * same words, and how dense in figures the passage is. Scores are those of each candidate alone.
 */
export function describeCompany(candidates: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const placed = candidates.map((candidate, index) => ({ candidate, index, length: lengthOfParts(candidate.parts), ...hullOf(candidate.parts) })).sort((a, b) => a.start - b.start || a.index - b.index);
  const company = placed.map((): Partial<Record<FeatureName, number>> => ({}));
  const raise = (at: number, feature: FeatureName, score: number): void => {
    const features = company[at];
    if (features && score > (features[feature] ?? 0)) features[feature] = score;
  };
  placed.forEach((one, i) => {
    for (let j = i + 1; j < placed.length; j++) {
      const other = placed[j];
      if (!other || other.start >= one.end) break;
      const isSameLabel = one.candidate.device === other.candidate.device;
      const shared = sharedCharacters(one.candidate.parts, other.candidate.parts);
      const isRival = shared > 0 && shared >= SAME_WORDS * Math.min(one.length, other.length);
      if (isSameLabel && isRival) {
        raise(i, 'twin', other.candidate.score - one.candidate.score);
        raise(j, 'twin', one.candidate.score - other.candidate.score);
      }
      if (isSameLabel) continue;
      if (isRival) {
        raise(i, RIVAL[other.candidate.device.family], other.candidate.score);
        raise(j, RIVAL[one.candidate.device.family], one.candidate.score);
      }
      if (overlapShare(one, other) < SAME_PLACE) continue;
      raise(i, COMPANY[other.candidate.device.family], other.candidate.score);
      raise(j, COMPANY[one.candidate.device.family], one.candidate.score);
    }
  });
  const densities = densitiesOf(placed);
  const described: ScoredCandidate[] = [];
  placed.forEach(({ candidate, index }, at) => {
    described[index] = { ...candidate, features: { ...candidate.features, ...company[at], density: densities[at] ?? 0 } };
  });
  return described;
}

/** Share of the shorter one's characters from which two candidates are told of the same words. */
const SAME_WORDS = 0.5;
/** Overlap over union from which two hulls are one place. */
const SAME_PLACE = 0.3;

const RIVAL: Readonly<Record<DeviceFamily, FeatureName>> = {
  repetition: 'rivalRepetition', balance: 'rivalBalance', series: 'rivalSeries', sound: 'rivalOther', question: 'rivalOther', address: 'rivalOther', argument: 'rivalOther', arrangement: 'rivalOther', trope: 'rivalOther',
};
const COMPANY: Readonly<Record<DeviceFamily, FeatureName>> = {
  repetition: 'withRepetition', balance: 'withBalance', series: 'withSeries', sound: 'withOther', question: 'withQuestion', address: 'withOther', argument: 'withOther', arrangement: 'withOther', trope: 'withTrope',
};

interface Hull {
  readonly start: number;
  readonly end: number;
}

/** From the first part to the last, on one line through all passages. */
function hullOf(parts: readonly PlacedPart[]): Hull {
  let start = Infinity;
  let end = -Infinity;
  for (const part of parts) {
    start = Math.min(start, part.passage * PASSAGE + part.start);
    end = Math.max(end, part.passage * PASSAGE + part.end);
  }
  return { start, end };
}
/** More than a passage has characters. */
const PASSAGE = 10_000_000;

function overlapShare(a: Hull, b: Hull): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The sum of scores of the candidates that begin within {@link NEAR} characters, by size of {@link DENSE}. */
function densitiesOf(placed: readonly (Hull & { readonly candidate: ScoredCandidate })[]): readonly number[] {
  let from = 0;
  let to = 0;
  let sum = 0;
  return placed.map(({ start, candidate }) => {
    for (let next = placed[to]; next && next.start <= start + NEAR; next = placed[to]) {
      sum += next.candidate.score;
      to++;
    }
    for (let last = placed[from]; last && last.start < start - NEAR; last = placed[from]) {
      sum -= last.candidate.score;
      from++;
    }
    return Math.min(1, Math.max(0, sum - candidate.score) / DENSE);
  });
}
/** About two sentences. */
const NEAR = 300;
const DENSE = 12;
