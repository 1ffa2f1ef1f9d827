import { detectInPassage, type PlacedCandidate } from '../devices/detect.ts';
import type { Passage } from '../language/passage.ts';
import { readPassage } from '../language/read-passage.ts';
import type { Block } from '../text/block.ts';
import type { Prose } from '../text/prose.ts';
import { Awake, Resting } from '../text/resting.ts';

/** What one block says by itself: depends on the block's content and kind alone, never on where it stands. */
export interface BlockReading {
  readonly passage: Passage;
  /** Devices found within the block, when they are asked for; their parts are in passage 0. */
  readonly candidates: readonly PlacedCandidate[];
}

/**
 * Readings by content: a block that did not change since the last version of its file has the same content object,
 * and what is kept goes with it when the file is closed.
 */
const known = new WeakMap<Prose, Map<string, BlockReading>>();

/**
 * Readings for all blocks, in their order; gives each block that is read anew before it is read.
 * @param isRead leaves a block out where it is false
 * @param awake of the document
 */
export function* readBlocksInSlices(blocks: readonly Block[], isRead: (block: Block) => boolean = () => true, awake = new Awake()): Generator<Block, readonly BlockReading[]> {
  const readings: BlockReading[] = [];
  for (const block of blocks) {
    if (!isRead(block)) {
      readings.push(unread(block));
      continue;
    }
    const kept = known.get(block.content)?.get(block.kind);
    if (!kept) yield block;
    readings.push(kept ?? readBlock(block, awake));
  }
  return readings;
}

function readBlock({ prose, kind, content }: Block, awake: Awake): BlockReading {
  const reading = new KeptReading(readPassage(prose, kind), awake);
  known.set(content, (known.get(content) ?? new Map<string, BlockReading>()).set(kind, reading));
  return reading;
}

class KeptReading implements BlockReading {
  readonly passage: Passage;
  readonly #candidates: Resting<readonly PlacedCandidate[]>;

  constructor(passage: Passage, awake: Awake) {
    this.passage = passage;
    this.#candidates = new Resting(() => (passage.isEnglish && passage.kind !== 'speaker' ? detectInPassage(passage) : []), awake);
  }

  get candidates(): readonly PlacedCandidate[] {
    return this.#candidates.value;
  }
}

const leftOut = new WeakMap<Prose, BlockReading>();

/** A block of which nothing is said. */
function unread({ content, prose, kind }: Block): BlockReading {
  const reading = leftOut.get(content) ?? { passage: { kind, prose, tokens: [], sentences: [], isEnglish: false }, candidates: [] };
  leftOut.set(content, reading);
  return reading;
}
