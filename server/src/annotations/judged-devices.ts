import type { Part } from '../analysis/mark.ts';
import { mostAlike, type PlacedRecord } from './decided-marks.ts';
import { labelOf, layerOf, statusOf } from './record.ts';

/** A mark or a candidate of a device as far as decisions bind to it. */
export interface Judgeable {
  readonly label: string;
  readonly parts: readonly [Part, ...Part[]];
}

/**
 * What people's decisions say of devices that were found: accepted, added and relabelled as such they are right, rejected and
 * relabelled as something else wrong. What nobody decided on is not judged, nor is what people decided on differently.
 */
export function judgedDevices<Found extends Judgeable>(found: readonly Found[], placed: readonly PlacedRecord[]): ReadonlyMap<Found, boolean> {
  const byLabel = new Map<string, Found[]>();
  for (const one of found) byLabel.set(one.label, [...(byLabel.get(one.label) ?? []), one]);
  const verdicts = new Map<Found, Set<boolean>>();
  for (const { record, parts } of placed) {
    if (layerOf(record) !== 'device') continue;
    const judge = (label: string, isRight: boolean): void => {
      const one = mostAlike(byLabel.get(label) ?? [], parts);
      if (one) verdicts.set(one, (verdicts.get(one) ?? new Set()).add(isRight));
    };
    judge(labelOf(record), statusOf(record) !== 'rejected');
    const [{ relabelledFrom }] = record.body;
    if (relabelledFrom !== undefined && relabelledFrom !== labelOf(record)) judge(relabelledFrom, false);
  }
  return new Map([...verdicts].flatMap(([one, said]) => (said.size === 1 ? [[one, said.has(true)] as const] : [])));
}
