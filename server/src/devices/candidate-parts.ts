import type { CandidatePart } from './device.ts';

/** The parts of a candidate from stretches of a passage, or nothing where there are none. */
export function partsOf(stretches: readonly CandidatePart[]): readonly [CandidatePart, ...CandidatePart[]] | undefined {
  const [first, ...rest] = stretches.map(({ start, end, passage, role }) => ({
    start, end, ...(passage === undefined ? {} : { passage }), ...(role === undefined ? {} : { role }),
  }));
  return first && [first, ...rest];
}
