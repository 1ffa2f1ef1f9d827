import type { Block } from './block.ts';
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
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(blocks, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
