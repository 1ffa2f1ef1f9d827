/** Numbers that a word's vector has. */
export const DIMENSIONS = 64;

/** Each is a whole number from -{@link GREATEST} to this. */
export const GREATEST = 4;

export const LEVELS = 2 * GREATEST + 1;
