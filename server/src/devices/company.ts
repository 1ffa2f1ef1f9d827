import type { DeviceFamily } from './device.ts';
import type { PlacedCandidate } from './detect.ts';
import type { FeatureName, Features } from './features.ts';
import { type Hull, hullOf, lengthOfParts, overlapShare, sharedCharacters } from './overlap.ts';

/** What a candidate's neighbours give it: each is a column of {@link Company}. */
export const COMPANY_FEATURES = [
  'twin', 'rivalRepetition', 'rivalBalance', 'rivalSeries', 'rivalOther',
  'withRepetition', 'withBalance', 'withSeries', 'withQuestion', 'withTrope', 'withOther', 'density',
] as const satisfies readonly FeatureName[];
type CompanyFeature = (typeof COMPANY_FEATURES)[number];

/** The features that candidates have by their neighbours: a row a candidate, one array for all, since most of the thousands of rows are only added up. */
export class Company {
  readonly #values: Float64Array;

  constructor(candidates: number) {
    this.#values = new Float64Array(candidates * COMPANY_FEATURES.length);
  }

  /** @param column place of the feature in {@link COMPANY_FEATURES} */
  value(candidate: number, column: number): number {
    return this.#values[candidate * COMPANY_FEATURES.length + column] ?? 0;
  }

  raise(candidate: number, column: number, value: number): void {
    const at = candidate * COMPANY_FEATURES.length + column;
    if (value > (this.#values[at] ?? 0)) this.#values[at] = value;
  }

  /** Those that a candidate has, by their names. */
  featuresOf(candidate: number): Features {
    const own = COMPANY_FEATURES.map((name, column): readonly [CompanyFeature, number] => [name, this.value(candidate, column)]);
    return Object.fromEntries(own.filter(([, value]) => value !== 0));
  }
}

/**
 * What else is probable at a candidate's place and over its words, and how dense in figures the passage is.
 * @param scores of each candidate by itself
 */
export function keepCompany(candidates: readonly PlacedCandidate[], scores: readonly number[]): Company {
  const company = new Company(candidates.length);
  const placed = candidates.map((candidate, index) => place(candidate, index, scores[index] ?? 0)).sort((a, b) => a.start - b.start || a.index - b.index);
  for (let i = 0; i < placed.length; i++) {
    const one = placed[i];
    for (let j = i + 1; one && j < placed.length; j++) {
      const other = placed[j];
      if (!other || other.start >= one.end) break;
      meet(company, one, other);
    }
  }
  addDensities(company, placed);
  return company;
}

/** Share of the shorter one's characters from which two candidates are told of the same words. */
const SAME_WORDS = 0.5;
/** Overlap over union from which two hulls are one place. */
const SAME_PLACE = 0.3;

function meet(company: Company, one: PlacedScore, other: PlacedScore): void {
  const shared = sharedCharacters(one.candidate.parts, other.candidate.parts);
  const isRival = shared > 0 && shared >= SAME_WORDS * Math.min(one.length, other.length);
  if (one.candidate.device === other.candidate.device) {
    if (!isRival) return;
    company.raise(one.index, TWIN, other.score - one.score);
    company.raise(other.index, TWIN, one.score - other.score);
    return;
  }
  if (isRival) {
    company.raise(one.index, RIVAL[other.candidate.device.family], other.score);
    company.raise(other.index, RIVAL[one.candidate.device.family], one.score);
  }
  if (overlapShare(one, other) < SAME_PLACE) return;
  company.raise(one.index, COMPANION[other.candidate.device.family], other.score);
  company.raise(other.index, COMPANION[one.candidate.device.family], one.score);
}

function columnOf(feature: CompanyFeature): number {
  return COMPANY_FEATURES.indexOf(feature);
}

const TWIN = columnOf('twin');
const DENSITY = columnOf('density');
const RIVAL_OTHER = columnOf('rivalOther');
const WITH_OTHER = columnOf('withOther');
const RIVAL: Readonly<Record<DeviceFamily, number>> = {
  repetition: columnOf('rivalRepetition'), balance: columnOf('rivalBalance'), series: columnOf('rivalSeries'),
  sound: RIVAL_OTHER, question: RIVAL_OTHER, address: RIVAL_OTHER, argument: RIVAL_OTHER, arrangement: RIVAL_OTHER, trope: RIVAL_OTHER,
};
const COMPANION: Readonly<Record<DeviceFamily, number>> = {
  repetition: columnOf('withRepetition'), balance: columnOf('withBalance'), series: columnOf('withSeries'), question: columnOf('withQuestion'), trope: columnOf('withTrope'),
  sound: WITH_OTHER, address: WITH_OTHER, argument: WITH_OTHER, arrangement: WITH_OTHER,
};

/** A candidate from its first part to its last. */
interface PlacedScore extends Hull {
  readonly candidate: PlacedCandidate;
  readonly index: number;
  readonly score: number;
  /** Characters in its parts. */
  readonly length: number;
}

function place(candidate: PlacedCandidate, index: number, score: number): PlacedScore {
  const { start, end } = hullOf(candidate.parts);
  return { candidate, index, score, start, end, length: lengthOfParts(candidate.parts) };
}

/** The sum of scores of the candidates that begin within {@link NEAR} characters, by size of {@link DENSE}. */
function addDensities(company: Company, placed: readonly PlacedScore[]): void {
  let from = 0;
  let to = 0;
  let sum = 0;
  for (const { index, start, score } of placed) {
    for (let next = placed[to]; next && next.start <= start + NEAR; next = placed[to]) {
      sum += next.score;
      to++;
    }
    for (let last = placed[from]; last && last.start < start - NEAR; last = placed[from]) {
      sum -= last.score;
      from++;
    }
    company.raise(index, DENSITY, Math.min(1, Math.max(0, sum - score) / DENSE));
  }
}
/** About two sentences. */
const NEAR = 300;
const DENSE = 12;
