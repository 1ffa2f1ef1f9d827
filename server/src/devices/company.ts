import type { Device, DeviceFamily } from './device.ts';
import type { PlacedCandidate } from './detect.ts';
import type { FeatureName, Features } from './features.ts';
import { Places, sharedCharacters } from './overlap.ts';

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
  const places = new Places(candidates);
  const { starts, ends } = places;
  const columns = candidates.map(({ device }) => columnsOf(device));
  const inOrder = candidates.map((_, index) => index).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  for (let i = 0; i < inOrder.length; i++) {
    const one = inOrder[i] ?? 0;
    const end = ends[one] ?? 0;
    for (let j = i + 1; j < inOrder.length; j++) {
      const other = inOrder[j] ?? 0;
      if ((starts[other] ?? 0) >= end) break;
      meet(company, candidates, columns, places, scores, one, other);
    }
  }
  addDensities(company, inOrder, starts, scores);
  return company;
}

/** Share of the shorter one's characters from which two candidates are told of the same words. */
const SAME_WORDS = 0.5;
/** Overlap over union from which two hulls are one place. */
const SAME_PLACE = 0.3;

function meet(company: Company, candidates: readonly PlacedCandidate[], columns: readonly Columns[], places: Places, scores: readonly number[], one: number, other: number): void {
  const [first, second, ofOne, ofOther] = [candidates[one], candidates[other], columns[one], columns[other]];
  if (!first || !second || !ofOne || !ofOther) return;
  const [ofFirst, ofSecond] = [scores[one] ?? 0, scores[other] ?? 0];
  const shared = sharedCharacters(first.parts, second.parts);
  const isRival = shared > 0 && shared >= SAME_WORDS * Math.min(places.lengths[one] ?? 0, places.lengths[other] ?? 0);
  if (first.device === second.device) {
    if (!isRival) return;
    company.raise(one, TWIN, ofSecond - ofFirst);
    company.raise(other, TWIN, ofFirst - ofSecond);
    return;
  }
  if (isRival) {
    company.raise(one, ofOther.rival, ofSecond);
    company.raise(other, ofOne.rival, ofFirst);
  }
  if (places.overlapShare(one, other) < SAME_PLACE) return;
  company.raise(one, ofOther.companion, ofSecond);
  company.raise(other, ofOne.companion, ofFirst);
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

/** Where the others' features say that a candidate of a device is their rival, or stands at their place. */
interface Columns {
  readonly rival: number;
  readonly companion: number;
}

const columnsOfDevices = new Map<Device, Columns>();

function columnsOf(device: Device): Columns {
  const columns = columnsOfDevices.get(device) ?? { rival: RIVAL[device.family], companion: COMPANION[device.family] };
  columnsOfDevices.set(device, columns);
  return columns;
}

/** The sum of scores of the candidates that begin within {@link NEAR} characters, by size of {@link DENSE}. */
function addDensities(company: Company, inOrder: readonly number[], starts: Float64Array, scores: readonly number[]): void {
  let from = 0;
  let to = 0;
  let sum = 0;
  for (const index of inOrder) {
    const start = starts[index] ?? 0;
    for (; to < inOrder.length && (starts[inOrder[to] ?? 0] ?? 0) <= start + NEAR; to++) sum += scores[inOrder[to] ?? 0] ?? 0;
    for (; from < inOrder.length && (starts[inOrder[from] ?? 0] ?? 0) < start - NEAR; from++) sum -= scores[inOrder[from] ?? 0] ?? 0;
    company.raise(index, DENSITY, Math.min(1, Math.max(0, sum - (scores[index] ?? 0)) / DENSE));
  }
}
/** About two sentences. */
const NEAR = 300;
const DENSE = 12;
