import { detectInPassage, type PlacedCandidate } from '../devices/detect.ts';
import type { Passage } from '../language/passage.ts';
import { readPassage } from '../language/read-passage.ts';
import type { Block } from '../text/block.ts';

/** What one block says by itself: depends on the block's content alone, never on where it stands. */
export interface BlockReading {
  readonly key: string;
  readonly passage: Passage;
  /** Devices found within the block; their parts are in passage 0. */
  readonly candidates: readonly PlacedCandidate[];
}

/** Blocks that say the same in the same role are one to the analysis. */
export function blockKey(block: Block): string {
  return `${block.kind}\u0000${block.prose}`;
}

/** Readings for all blocks, in their order; those whose content was read before are taken from there. */
export function* readBlocksInSlices(blocks: readonly Block[], previous: readonly BlockReading[]): Generator<void, readonly BlockReading[]> {
  const known = new Map(previous.map((reading) => [reading.key, reading]));
  const readings: BlockReading[] = [];
  for (const block of blocks) {
    const key = blockKey(block);
    let reading = known.get(key);
    if (!reading) {
      reading = readBlock(block, key);
      known.set(key, reading);
      yield;
    }
    readings.push(reading);
  }
  return readings;
}

function readBlock(block: Block, key: string): BlockReading {
  const passage = readPassage(block.prose, block.kind);
  return { key, passage, candidates: passage.isEnglish && block.kind !== 'speaker' ? detectInPassage(passage) : [] };
}
