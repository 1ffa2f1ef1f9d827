import { SentenceFeatures } from '../claims/features.ts';
import { EntityFinder } from '../entities/find.ts';
import { FaultChecker } from '../faults/check.ts';
import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import { Awake } from '../text/resting.ts';
import type { Totals } from '../text/totals.ts';
import { BlockReader } from './block-reading.ts';
import { DeviceFinder } from './find-devices.ts';
import { MarkMaker } from './mark-maker.ts';

/**
 * What is known of a document from its earlier versions. Each part follows the document from whatever version it saw
 * last, finished or not, so that an analysis that was dropped has not read in vain.
 */
export class AnalysisMemory {
  readonly blocks: BlockReader;
  readonly devices: DeviceFinder;
  readonly entities = new EntityFinder();
  readonly claims = new SentenceFeatures();
  readonly faults = new FaultChecker();
  readonly marks = new MarkMaker();
  words: Totals<Passage> | undefined;
  /** What is left out because it took too long, by {@link leftOutKey}: read again once it says something else. */
  readonly leftOut: Set<string>;
  /** The version that was read last. */
  document: TextDocument | undefined;
  /** What can be found again by the block that it is about. */
  readonly awake: Awake;

  /** @param awake of an earlier memory of the same document */
  constructor(leftOut: Iterable<string> = [], awake = new Awake()) {
    this.leftOut = new Set(leftOut);
    this.awake = awake;
    this.blocks = new BlockReader(awake);
    this.devices = new DeviceFinder(awake);
  }

  /** A memory of the blocks and no more: what each says by itself, and which are left out. */
  ofBlocks(): AnalysisMemory {
    const memory = new AnalysisMemory(this.leftOut, this.awake);
    memory.document = this.document;
    return memory;
  }
}

export function leftOutKey({ kind, prose }: Pick<Block, 'kind' | 'prose'>): string {
  return `${kind} ${prose}`;
}
