import * as v from 'valibot';
import { deviceByLabel } from './by-label.ts';
import { bundledWeights, type Levels, type Terms, type Weights } from './weights.ts';

const shift = v.pipe(v.number(), v.finite());

/** How much the logit of every device, of a family's and of one device is raised or lowered for a project. */
export const CalibrationSchema = v.object({
  schema: v.literal('rostra/calibration@1'),
  /** How many decisions it was fitted on. */
  decisions: v.number(),
  shared: shift,
  families: v.record(v.string(), shift),
  devices: v.record(v.string(), shift),
});
export type Calibration = Readonly<v.InferOutput<typeof CalibrationSchema>>;

/** Beside the base texts, in the project's folder. */
export const CALIBRATION_FILE = '.rostra/weights.json';

/** Reads a calibration file; in one sentence what is wrong with it. */
export function parseCalibration(text: string): Calibration | string {
  try {
    const read = v.safeParse(CalibrationSchema, JSON.parse(text));
    return read.success ? read.output : `"${v.getDotPath(read.issues[0]) ?? 'the file'}": ${read.issues[0].message}. Write it anew with "rostra fit", or take it out.`;
  } catch {
    return 'This is not valid JSON. Write it anew with "rostra fit", or take it out.';
  }
}

/** A mark that a person decided on, with the score that Rostra's own weights give it. */
export interface JudgedMark {
  readonly label: string;
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * The shifts under which people's decisions are most likely: maximum a posteriori under a normal prior around no shift, on
 * three levels as the weights have them, so that a few decisions move a device little and its family and the others less.
 */
export function calibrate(judged: readonly JudgedMark[]): Calibration {
  const shifts = new Map<string, number>();
  const rows = judged.map(({ label, score, isRight }) => ({ keys: keysOf(label), logit: logit(score), isRight }));
  const rowsOf = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) for (const key of row.keys) rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  const keys = [...rowsOf.keys()].sort();
  // Newton's method for one shift after another: the loss is convex in all of them.
  for (let pass = 0; pass < PASSES; pass++) {
    for (const key of keys) {
      const at = shifts.get(key) ?? 0;
      let [slope, curvature] = [at / VARIANCE, 1 / VARIANCE];
      for (const { keys: own, logit: before, isRight } of rowsOf.get(key) ?? []) {
        const likely = logistic(own.reduce((sum, each) => sum + (shifts.get(each) ?? 0), before));
        slope += likely - (isRight ? 1 : 0);
        curvature += likely * (1 - likely);
      }
      shifts.set(key, at - slope / curvature);
    }
  }
  const level = (prefix: string): Record<string, number> => Object.fromEntries(keys.filter((key) => key.startsWith(prefix)).map((key) => [key.slice(prefix.length), round(shifts.get(key) ?? 0)]));
  return { schema: 'rostra/calibration@1', decisions: judged.length, shared: round(shifts.get(SHARED) ?? 0), families: level(FAMILY), devices: level(DEVICE) };
}

/** The weights with the shifts. */
export function calibratedWeights({ shared, families, devices }: Calibration, weights: Weights = bundledWeights()): Weights {
  const { together } = weights;
  const shifted = (terms: Readonly<Record<string, Terms>>, by: Readonly<Record<string, number>>): Record<string, Terms> => {
    const names = new Set([...Object.keys(terms), ...Object.keys(by)]);
    return Object.fromEntries([...names].map((name) => [name, { weights: terms[name]?.weights ?? {}, bias: (terms[name]?.bias ?? 0) + (by[name] ?? 0) }]));
  };
  const calibrated: Levels = { shared: { ...together.shared, bias: together.shared.bias + shared }, families: shifted(together.families, families), devices: shifted(together.devices, devices) };
  return { ...weights, together: calibrated };
}

/** The mean log loss of what a calibration (or none) says of decisions, in nats: less is better. */
export function logLoss(judged: readonly JudgedMark[], calibration?: Calibration): number {
  const loss = judged.reduce((sum, { label, score, isRight }) => {
    const shift = calibration ? calibration.shared + (calibration.families[familyOf(label)] ?? 0) + (calibration.devices[label] ?? 0) : 0;
    const likely = logistic(logit(score) + shift);
    return sum - Math.log(isRight ? likely : 1 - likely);
  }, 0);
  return loss / Math.max(1, judged.length);
}

/** Of the prior of each shift, in squared logits: at one level a device seldom strays further than from 0.5 to 0.73. */
const VARIANCE = 1;
/** With each pass the error shrinks several times; after these it is far below what is written. */
const PASSES = 60;
/** A score of 0 or 1 would be infinitely sure. */
const SUREST = 0.999;

const SHARED = 'shared';
const FAMILY = 'family ';
const DEVICE = 'device ';

function keysOf(label: string): readonly string[] {
  return [SHARED, `${FAMILY}${familyOf(label)}`, `${DEVICE}${label}`];
}

function familyOf(label: string): string {
  return deviceByLabel(label)?.family ?? '';
}

function logit(score: number): number {
  const bounded = Math.min(SUREST, Math.max(1 - SUREST, score));
  return Math.log(bounded / (1 - bounded));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
