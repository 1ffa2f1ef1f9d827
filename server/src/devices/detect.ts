import * as v from 'valibot';
import type { Passage } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';
import type { Candidate, CandidatePart, Device } from './device.ts';
import type { FeatureGroups, Features } from './features.ts';
import { devices } from './registry.generated.ts';

/** A candidate of a known device, its parts placed in the passages of a document. */
export interface PlacedCandidate extends Omit<Candidate<string>, 'parts' | 'features'> {
  readonly device: Device;
  readonly parts: readonly [PlacedPart, ...PlacedPart[]];
  readonly features: FeatureGroups<string>;
}
export interface PlacedPart extends ProseSpan {
  readonly passage: number;
  readonly role?: string;
}

/** What one passage proposes by itself; its parts are in passage 0. */
export function detectInPassage(passage: Passage): readonly PlacedCandidate[] {
  const found: PlacedCandidate[] = [];
  for (const device of devices) for (const candidate of device.detect(passage, optionsOf(device))) found.push(place(candidate, device, 0));
  return found;
}

/** What passages that follow each other propose together. @param first the number of the first one */
export function detectAcrossPassages(passages: readonly Passage[], first: number): readonly PlacedCandidate[] {
  return devices.flatMap((device) =>
    Array.from(device.detectAcross?.(passages, optionsOf(device)) ?? [], (candidate) => place(candidate, device, first)));
}

/** The same candidate, its passages counted from `by` on. */
export function shift(candidate: PlacedCandidate, by: number): PlacedCandidate {
  return by === 0 ? candidate : place(candidate, candidate.device, by);
}

function place({ parts, features, keyWords, evidence }: Candidate<string> | PlacedCandidate, device: Device, by: number): PlacedCandidate {
  const placed: [PlacedPart, ...PlacedPart[]] = [placePart(parts[0], by)];
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index];
    if (part) placed.push(placePart(part, by));
  }
  return { device, parts: placed, features: isGrouped(features) ? features : [features], keyWords, evidence };
}

function isGrouped(features: Features<string> | FeatureGroups<string>): features is FeatureGroups<string> {
  return Array.isArray(features);
}

function placePart({ start, end, role, passage = 0 }: CandidatePart, by: number): PlacedPart {
  return role === undefined ? { start, end, passage: passage + by } : { start, end, role, passage: passage + by };
}

const defaults = new Map<Device, unknown>();
function optionsOf(device: Device): unknown {
  if (device.options === undefined) return undefined;
  if (!defaults.has(device)) defaults.set(device, v.parse(device.options, {}));
  return defaults.get(device);
}
