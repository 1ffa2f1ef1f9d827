import type { Block } from './block.ts';
import { stretchHolding } from './count-while.ts';
import type { SourceOffset } from './span.ts';

/*
 * A document in stretches: a block with what stands between it and the next one, and before all of them what stands
 * above the first block.
 */

/** Where a stretch begins: the first at the head of the source, each other with its block. */
export function startOf(blocks: readonly Block[], stretch: number): SourceOffset {
  return blocks[stretch - 1]?.start ?? 0;
}

/** The number of the stretch that holds an offset. */
export function stretchAt(blocks: readonly Block[], offset: SourceOffset): number {
  return stretchHolding(offset, blocks.length + 1, (index) => startOf(blocks, index));
}
