import { occurrencesOf } from './occurrences.ts';

export const commasIn = occurrencesOf([',']);
