import { beginsUpperCase } from '../../language/letter-case.ts';
import type { Token } from '../../language/token.ts';
import type { EntityType } from '../entity.ts';
import { peopleWord } from '../peoples.ts';

/** A name that its own form gives away. */
export interface PatternName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly probability: number;
}

/** Where a pattern looks for a name that begins. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  /** It opens a sentence: a capital says nothing. */
  readonly isInitial: boolean;
}

/** How often a pattern is right, by the marked texts that it was written with. */
/** Wrong nowhere in them: no guess of the tagger outweighs it. */
export const CERTAIN = 0.97;
export const SURE = 0.9;
export const LIKELY = 0.8;
export const FAIR = 0.6;

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && beginsUpperCase(token.text);
}

/** "French": what is of a people, or the people. */
export function isPeopleAdjective(token: Token | undefined): boolean {
  return token !== undefined && peopleWord(token.text) === 'people';
}

export function nameSpan(first: Token, last: Token, type: EntityType, probability: number): PatternName {
  return { start: first.start, end: last.end, type, probability };
}
