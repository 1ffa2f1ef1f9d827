import { MENDING_STYLES, type MendingStyle, ownMendingStyle } from '../faults/house-style.ts';
import type { TextDocument } from '../text/document.ts';
import { type Reading, READINGS } from '../text/editorial-mark.ts';
import type { Problem } from '../text/problem.ts';

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

/** Choices in the front matter that are none. */
export function editingProblems({ frontMatter: { rostra }, source }: Pick<TextDocument, 'frontMatter' | 'source'>): readonly Problem[] {
  const own: object = typeof rostra === 'object' && rostra !== null ? rostra : {};
  return Object.entries(CHOICES).flatMap(([key, choices]): readonly Problem[] => {
    const value: unknown = Reflect.get(own, key);
    if (value === undefined || choices.some((choice) => choice === value)) return [];
    const start = Math.max(0, source.search(new RegExp(`(?<=^[ \\t]*|[{,][ \\t]*)${key}[ \\t]*:`, 'm')));
    return [{
      code: 'front-matter', start, end: start + key.length, line: source.slice(0, start).split('\n').length - 1,
      message: `"${key}" cannot be ${JSON.stringify(value)}.`, remedy: `Write one of ${choices.join(', ')}.`,
    }];
  });
}

const CHOICES: Readonly<Record<keyof EditingChoices, readonly string[]>> = { reading: READINGS, mending: MENDING_STYLES };
