import type { PlacedPart } from './detect.ts';

/** How many characters the parts hold. */
export function lengthOfParts(parts: readonly PlacedPart[]): number {
  let length = 0;
  for (const { start, end } of parts) length += end - start;
  return length;
}

/** How many characters stand in parts of both. */
export function sharedCharacters(a: readonly PlacedPart[], b: readonly PlacedPart[]): number {
  let shared = 0;
  for (const one of a) for (const other of b) if (one.passage === other.passage) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared;
}

/** A stretch of a document's passages laid end to end. */
export interface Hull {
  readonly start: number;
  readonly end: number;
}

/** From the first part to the last, on one line through all passages. */
export function hullOf(parts: readonly PlacedPart[]): Hull {
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

/** What two stretches share of what they cover together. */
export function overlapShare(a: Hull, b: Hull): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
