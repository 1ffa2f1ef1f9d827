/** Pairs that WordNet or an affix would join and a reader does not feel as one root. */
export const FALSE_RELATIVES: readonly (readonly [string, string])[] = [];
