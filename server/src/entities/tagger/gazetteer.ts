import * as v from 'valibot';
import { lazyFrom } from '../../language/lexicon/lazy.ts';
import { fold } from '../atoms.ts';
import { decodeBase64 } from './base64.ts';
import { hashText } from './hash.ts';

/** Lists of single words of names, in the order of their bits. */
export const GAZETTEERS = ['given-names', 'surnames', 'cities', 'known-persons', 'known-places'] as const;
export type GazetteerName = (typeof GAZETTEERS)[number];

/** Hashes that a Bloom filter tries for each word: with ten bits a word one word in a hundred is taken for a member by mistake. */
export const BLOOM_HASHES = 7;
export const BLOOM_BITS_A_WORD = 10;

/** A bit for each of {@link GAZETTEERS} that has the word. */
export function gazetteerFlags(word: string): number {
  const folded = fold(word);
  let flags = 0;
  filters().forEach((filter, bit) => {
    if (filter.length > 0 && bloomBits(folded, filter.length * 8).every((at) => ((filter[at >> 3] ?? 0) & (1 << (at & 7))) !== 0)) flags |= 1 << bit;
  });
  return flags;
}

/** The bits that stand for a word in a filter of `size` bits. */
export function bloomBits(folded: string, size: number): readonly number[] {
  const first = hashText(folded);
  const second = hashText(`${folded}#`) | 1;
  return Array.from({ length: BLOOM_HASHES }, (_, index) => ((first + Math.imul(index, second)) >>> 0) % size);
}

const Packed = v.object(v.entriesFromList(GAZETTEERS, v.string()));
const filters = lazyFrom('entities/gazetteer.json', (contents) => {
  const packed = v.parse(Packed, contents);
  return GAZETTEERS.map((name) => decodeBase64(packed[name]));
});
