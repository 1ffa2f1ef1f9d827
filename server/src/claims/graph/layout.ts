import type { OutlinedClaim } from '../outline.ts';

/** A box of the drawing, in pixels; `y` is its upper edge. */
export interface PlacedBox<Content> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly content: Content;
}

export interface Layout {
  readonly boxes: readonly PlacedBox<OutlinedClaim>[];
  /** From a reason's box to that of what it supports, by their places in `boxes`. */
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
  readonly width: number;
  readonly height: number;
}

/** Pixels between boxes side by side, and between a layer and the next. */
const GAP = { beside: 24, below: 40 } as const;

/**
 * A claim supports one other at most, so that an argument is a tree: each claim stands centred above its reasons, the
 * trees one under another. (The layered drawing of trees of Reingold & Tilford, Tidier Drawings of Trees, 1981, without
 * closing up subtrees, which would save width that short arguments do not need.)
 */
export function layoutTrees(roots: readonly OutlinedClaim[], boxWidth: number, heightOf: (claim: OutlinedClaim) => number): Layout {
  const boxes: PlacedBox<OutlinedClaim>[] = [];
  const arrows: { from: number; to: number }[] = [];
  let top = 0;
  let widest = 0;
  const place = (node: OutlinedClaim, left: number, y: number): { readonly index: number; readonly width: number; readonly bottom: number } => {
    const index = boxes.length;
    const height = heightOf(node);
    boxes.push({ x: left, y, width: boxWidth, height, content: node });
    let width = 0;
    let bottom = y + height;
    for (const reason of node.supportedBy) {
      const below = place(reason, left + width + (width === 0 ? 0 : GAP.beside), y + height + GAP.below);
      arrows.push({ from: below.index, to: index });
      width += below.width + (width === 0 ? 0 : GAP.beside);
      bottom = Math.max(bottom, below.bottom);
    }
    const full = Math.max(width, boxWidth);
    boxes[index] = { x: left + (full - boxWidth) / 2, y, width: boxWidth, height, content: node };
    return { index, width: full, bottom };
  };
  for (const root of roots) {
    const { width, bottom } = place(root, 0, top);
    widest = Math.max(widest, width);
    top = bottom + GAP.below;
  }
  return { boxes, arrows, width: widest, height: Math.max(0, top - GAP.below) };
}
