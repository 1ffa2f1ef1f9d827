import type { PlacedClaim } from '../../../server/src/claims/outline.ts';

/** A claim that stands at the given words of the source, supporting the one named. */
export function claimAt(source: string, id: string, words: string, supports?: string): PlacedClaim {
  const start = source.indexOf(words);
  return {
    id, label: 'fact', parts: [{ start, end: start + words.length }], score: 0.8, band: 'definite',
    data: { strength: 'plain', attributed: false, checkable: true, checkworthiness: 0.5, cues: [], ...(supports === undefined ? {} : { supports }) },
  };
}
