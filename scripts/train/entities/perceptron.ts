import { bestTags } from '../../../server/src/entities/tagger/decode.ts';
import { MAXIMUM_FEATURES, readFeatures } from '../../../server/src/entities/tagger/features.ts';
import { OUTSIDE, TAG_COUNT } from '../../../server/src/entities/tagger/tags.ts';
import { scoreRun } from '../../../server/src/entities/tagger/tag.ts';
import type { TaggerWeights } from '../../../server/src/entities/tagger/weights.ts';
import type { Instance } from './instance.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rowBits: number;
  /** What a wrong tag costs when the best sequence is looked for: learns a margin. */
  readonly margin: number;
  readonly seed: number;
  /** How many perceptrons are averaged. */
  readonly orders: number;
}

/** A perceptron's scores are no logits: times this they are, by how often it is right on CrossNER's development part and on left-out gold. */
const SCALE = 0.1;

/** What annotators of a corpus did not mark may be there: where they marked nothing it is not asked for. */
const NEVER = -1e9;

/** The mean of several perceptrons, each of which reads the instances in another order: steadier than one. */
export function train(instances: readonly Instance[], { orders, ...options }: TrainingOptions): TaggerWeights {
  const all = Array.from({ length: orders }, (_, order) => trainOnce(instances, { ...options, seed: options.seed + order }));
  const mean = (lists: readonly (Float32Array | Int16Array | Int32Array)[]): Float32Array => {
    const sum = new Float32Array(lists[0]?.length ?? 0);
    for (const list of lists) for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (list[index] ?? 0) / orders;
    return sum;
  };
  return { rows: allRows(options.rowBits), features: mean(all.map(({ features }) => features)), transitions: mean(all.map(({ transitions }) => transitions)), scale: SCALE };
}

/** Structured averaged perceptron (Collins 2002) with a cost for wrong tags. */
function trainOnce(instances: readonly Instance[], { epochs, rowBits, margin, seed }: Omit<TrainingOptions, 'orders'>): TaggerWeights {
  const size = (1 << rowBits) * TAG_COUNT;
  const features = new Float32Array(size);
  const featureSums = new Float64Array(size);
  const transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
  const transitionSums = new Float64Array(TAG_COUNT * TAG_COUNT);
  const weights: TaggerWeights = { rows: allRows(rowBits), features, transitions, scale: SCALE };
  const random = generator(seed);
  const rows = new Int32Array(MAXIMUM_FEATURES);
  const order = instances.map((_, index) => index);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const instance = instances[at];
      if (!instance) continue;
      for (const run of instance.runs) {
        const length = run.to - run.from;
        const right = instance.tags.subarray(run.from, run.to);
        const scores = scoreRun(instance.input, run, weights);
        for (let token = 0; token < length; token++) {
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            const isUnknown = right[token] === OUTSIDE && instance.allowed[tag] === false;
            if (isUnknown) scores[token * TAG_COUNT + tag] = NEVER;
            else if (tag !== right[token]) scores[token * TAG_COUNT + tag] = (scores[token * TAG_COUNT + tag] ?? 0) + margin;
          }
        }
        const guess = bestTags(scores, length, transitions);
        step++;
        if (guess.every((tag, token) => tag === right[token])) continue;
        const change = (index: number, by: number): void => {
          features[index] = (features[index] ?? 0) + by;
          featureSums[index] = (featureSums[index] ?? 0) + by * step;
        };
        for (let token = 0; token < length; token++) {
          const good = right[token] ?? 0;
          const bad = guess[token] ?? 0;
          if (good !== bad) {
            const count = readFeatures(instance.input, run, run.from + token, (1 << rowBits) - 1, rows);
            for (let index = 0; index < count; index++) {
              change((rows[index] ?? 0) * TAG_COUNT + good, 1);
              change((rows[index] ?? 0) * TAG_COUNT + bad, -1);
            }
          }
          const pairs = [[(token > 0 ? right[token - 1] : 0) ?? 0, good, 1], [(token > 0 ? guess[token - 1] : 0) ?? 0, bad, -1]] as const;
          for (const [previous, tag, by] of pairs) {
            const index = previous * TAG_COUNT + tag;
            transitions[index] = (transitions[index] ?? 0) + by;
            transitionSums[index] = (transitionSums[index] ?? 0) + by * step;
          }
        }
      }
    }
  }
  for (let index = 0; index < size; index++) features[index] = (features[index] ?? 0) - (featureSums[index] ?? 0) / step;
  for (let index = 0; index < transitions.length; index++) transitions[index] = (transitions[index] ?? 0) - (transitionSums[index] ?? 0) / step;
  return weights;
}

/** Every row has weights, one after the other. */
function allRows(rowBits: number): Int32Array {
  return Int32Array.from({ length: 1 << rowBits }, (_, row) => row * TAG_COUNT);
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Mulberry32: the same seed trains the same weights. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
