import * as v from 'valibot';
import { lazyFrom } from '../../language/lexicon/lazy.ts';
import { unpackWeights } from './packing.ts';
import type { TaggerWeights } from './weights.ts';

const Packed = v.object({ rowBits: v.number(), scale: v.number(), transitions: v.array(v.number()), rows: v.string() });
const bundledWeights = lazyFrom('entities/tagger.json', (packed) => unpackWeights(v.parse(Packed, packed)));
let replaced: TaggerWeights | undefined;

/** The weights that ship, unpacked at the first call. */
export function taggerWeights(): TaggerWeights {
  return replaced ?? bundledWeights();
}

/** Lets a benchmark tag with weights that have not seen its text; without weights those that ship come back. */
export function useTaggerWeights(weights: TaggerWeights | undefined): void {
  replaced = weights;
}
