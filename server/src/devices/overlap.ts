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
