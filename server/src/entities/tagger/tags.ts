/** What the tagger tells apart; dates are found by pattern. */
export const TAGGED_TYPES = ['person', 'place', 'organization', 'group', 'event', 'work'] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** Tags in the order of the weights: 0 outside, then for each type its first token and its further ones. */
export const TAG_COUNT = 1 + 2 * TAGGED_TYPES.length;
export const OUTSIDE = 0;

export function firstTag(type: TaggedType): number {
  return 1 + 2 * TAGGED_TYPES.indexOf(type);
}

export function isFirst(tag: number): boolean {
  return tag % 2 === 1;
}

export function typeOfTag(tag: number): TaggedType | undefined {
  return tag === OUTSIDE ? undefined : TAGGED_TYPES[(tag - 1) >> 1];
}

/** A further token of a type comes only after a token of that type. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag === OUTSIDE || isFirst(tag) || previous === tag || previous === tag - 1;
}
