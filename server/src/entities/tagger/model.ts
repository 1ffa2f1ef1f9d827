import * as v from 'valibot';
import packed from '../../../data/entities/tagger.json' with { type: 'json' };
import { unpackWeights } from './packing.ts';
import type { TaggerWeights } from './weights.ts';

const Packed = v.object({ rowBits: v.number(), scale: v.number(), transitions: v.array(v.number()), rows: v.string() });
let unpacked: TaggerWeights | undefined;
let replaced: TaggerWeights | undefined;

/** The weights that ship, unpacked at the first call. */
export function taggerWeights(): TaggerWeights {
  unpacked ??= unpackWeights(v.parse(Packed, packed));
  return replaced ?? unpacked;
}

/** Lets a benchmark tag with weights that have not seen its text; without weights those that ship come back. */
export function useTaggerWeights(weights: TaggerWeights | undefined): void {
  replaced = weights;
}
