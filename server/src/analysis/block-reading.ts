import { detectInPassage, type PlacedCandidate } from '../devices/detect.ts';
import type { Passage } from '../language/passage.ts';
import { readPassage } from '../language/read-passage.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, withRows } from '../text/changed-range.ts';
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

/** What each block of a document says, from one version to the next. */
export class BlockReader {
  readonly #awake: Awake;
  #blocks: readonly Block[] = [];
  #readings: readonly BlockReading[] = [];
  #passages: readonly Passage[] = [];

  /** @param awake of the document */
  constructor(awake = new Awake()) {
    this.#awake = awake;
  }

  /** Of the version that was read last. */
  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /**
   * Readings for all blocks, in their order; gives each block that is read anew before it is read.
   * @param isRead leaves a block out where it is false
   */
  *readInSlices(blocks: readonly Block[], isRead: (block: Block) => boolean = () => true): Generator<Block, readonly BlockReading[]> {
    const changed = changedBetween(this.#blocks.length, blocks.length, (a, b) => {
      const [before, after] = [this.#blocks[a], blocks[b]];
      return before !== undefined && after !== undefined && before.content === after.content && before.kind === after.kind && isRead(after) === this.#readings[a] instanceof KeptReading;
    });
    const fresh: BlockReading[] = [];
    for (const block of blocks.slice(changed.from, changed.toAfter)) {
      const kept = isRead(block) ? known.get(block.content)?.get(block.kind) : unread(block);
      if (!kept) yield block;
      fresh.push(kept ?? readBlock(block, this.#awake));
    }
    this.#blocks = blocks;
    this.#readings = withRows(this.#readings, changed, fresh);
    this.#passages = withRows(this.#passages, changed, fresh.map(({ passage }) => passage));
    return this.#readings;
  }
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
