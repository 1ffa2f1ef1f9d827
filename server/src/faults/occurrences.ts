import { lookingTogether } from '../language/occurrences.ts';

/** Where words of a list stand in a passage: the lists of all checks are looked for in one pass, without those of the devices. */
export const occurrencesOf = lookingTogether();
