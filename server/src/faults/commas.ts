import { occurrencesOf } from '../language/occurrences.ts';

export const commasIn = occurrencesOf([',']);
