import { type MendingStyle, ownMendingStyle } from '../faults/house-style.ts';
import type { TextDocument } from '../text/document.ts';
import type { Reading } from '../text/editorial-mark.ts';

/** How a text that its editor has marked is read and mended. */
export interface EditingChoices {
  readonly reading?: Reading | undefined;
  readonly mending?: MendingStyle | undefined;
}

/** Whose choices hold for a text: what was asked for, then the text's own front matter, then what is usual around it. */
export interface EditingOptions {
  readonly asked?: EditingChoices;
  readonly usual?: EditingChoices;
}

export function readingOptions({ asked, usual }: EditingOptions): { readonly reading: Reading | undefined; readonly usualReading: Reading | undefined } {
  return { reading: asked?.reading, usualReading: usual?.reading };
}

export function mendingStyleOf(document: TextDocument, { asked, usual }: EditingOptions): MendingStyle {
  return asked?.mending ?? ownMendingStyle(document) ?? usual?.mending ?? 'silent';
}
