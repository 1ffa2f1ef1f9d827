import type { Token, TokenRange } from '../language/token.ts';
import { ofWord } from '../language/word.ts';
import { cueLexicons } from './cues.generated.ts';

/** A phrase of a lexicon, found. */
export interface FoundCue extends TokenRange {
  readonly cue: CuePhrase;
  /** Of those that begin at one place the longest comes first, then what is written as the lexicon has its first word. */
  readonly order: number;
}

export interface CuePhrase {
  /** As the lexicon has both. */
  readonly group: string;
  readonly phrase: string;
  readonly words: readonly string[];
  /** Its place among all phrases, the longest first. */
  readonly rank: number;
  /** Lower for a longer one, by more than there are phrases. */
  readonly order: number;
  /** Its group's place among all groups. */
  readonly groupNumber: number;
}

/** The phrases of all lexicons in a stretch of tokens; within a group the longest at each place, none overlapping. */
export function findCues(tokens: readonly Token[], range: TokenRange): readonly FoundCue[] {
  const search = new CueSearch(tokens, range);
  for (let from = range.from; from < range.to; from++) search.readFrom(from);
  return search.found;
}

class CueSearch {
  readonly found: FoundCue[] = [];
  readonly #limit: number;
  /** Where the stretch begins that {@link numbersWritten} and {@link numbersOfLexemes} are of. */
  readonly #offset: number;

  constructor(tokens: readonly Token[], { from, to }: TokenRange) {
    this.#limit = to;
    this.#offset = from;
    reached.fill(0);
    if (to - from > numbersWritten.length) {
      numbersWritten = new Uint32Array(2 * (to - from));
      numbersOfLexemes = new Uint32Array(2 * (to - from));
    }
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      numbersWritten[at - from] = token ? cueWord(token.word) : NO_NUMBER;
      numbersOfLexemes[at - from] = token && token.lexeme !== token.word ? cueWord(token.lexeme) : NO_NUMBER;
    }
  }

  /** Words match as they are written or in their dictionary form. */
  readFrom(from: number): void {
    const written = START.next.get(numbersWritten[from - this.#offset] ?? NO_NUMBER);
    const base = START.next.get(numbersOfLexemes[from - this.#offset] ?? NO_NUMBER);
    if (!written && !base) return;
    const first = this.found.length;
    if (written) this.#follow(written, from, from + 1, first, 0);
    if (base) this.#follow(base, from, from + 1, first, cuePhrases.length);
    if (this.found.length === first) return;
    this.#sort(first);
    this.#keep(first);
  }

  /** @param first of what is found here @param later what its order has more where the first word is not as written */
  #follow(state: State, from: number, at: number, first: number, later: number): void {
    for (const cue of state.ends) if (!this.#has(cue, first)) this.found.push({ cue, from, to: at, order: cue.order + later });
    if (state.gap) for (let next = at + 1; next <= Math.min(at + LONGEST_GAP, this.#limit - 1); next++) this.#step(state.gap, from, next, first, later);
    if (state.next.size > 0) this.#step(state, from, at, first, later);
  }

  #step(state: State, from: number, at: number, first: number, later: number): void {
    if (at >= this.#limit) return;
    const written = numbersWritten[at - this.#offset] ?? NO_NUMBER;
    const base = numbersOfLexemes[at - this.#offset] ?? NO_NUMBER;
    const afterWritten = written === NO_NUMBER ? undefined : state.next.get(written);
    if (afterWritten) this.#follow(afterWritten, from, at + 1, first, later);
    const afterBase = base === NO_NUMBER ? undefined : state.next.get(base);
    if (afterBase) this.#follow(afterBase, from, at + 1, first, later);
  }

  #has(cue: CuePhrase, first: number): boolean {
    for (let at = first; at < this.found.length; at++) if (this.found[at]?.cue === cue) return true;
    return false;
  }

  /** By insertion: there are mostly one or two. */
  #sort(first: number): void {
    const { found } = this;
    for (let at = first + 1; at < found.length; at++) {
      const moved = found[at];
      let to = at;
      for (let before = found[to - 1]; to > first && moved && before && before.order > moved.order; before = found[to - 1]) found[to--] = before;
      if (moved) found[to] = moved;
    }
  }

  /** Drops those within another of their group. */
  #keep(first: number): void {
    let kept = first;
    for (let at = first; at < this.found.length; at++) {
      const match = this.found[at];
      if (!match || match.from < (reached[match.cue.groupNumber] ?? 0)) continue;
      reached[match.cue.groupNumber] = match.to;
      this.found[kept++] = match;
    }
    while (this.found.length > kept) this.found.pop();
  }
}

/** Where a reader of tokens stands that has read the beginning of some phrases. */
interface State {
  /** Phrases that end here. */
  readonly ends: CuePhrase[];
  /** By the number of the phrase's next word. */
  readonly next: Map<number, State>;
  /** Behind a gap. */
  gap: State | undefined;
}

const GAP = '…';
/** How many tokens a gap in a phrase may hold. */
const LONGEST_GAP = 12;

const groups = new Map(cueLexicons.flatMap((lexicon) => Object.keys(lexicon.groups)).map((group, number) => [group, number]));

/** The phrases of all lexicons, the longest first. */
export const cuePhrases: readonly CuePhrase[] = cueLexicons.flatMap((lexicon) => Object.entries(lexicon.groups).flatMap(([group, { phrases }]) =>
  Array.from(new Set(phrases.split(',').map((each) => each.trim())), (phrase) => ({ group, phrase, words: tokensOfPhrase(phrase) }))))
  .sort((a, b) => b.words.length - a.words.length)
  .map((phrase, rank, all): CuePhrase => ({ ...phrase, rank, order: rank - 2 * phrase.words.length * all.length, groupNumber: groups.get(phrase.group) ?? 0 }));

/** The words of all phrases, numbered from 1. */
const numbers = new Map<string, number>();
const NO_NUMBER = 0;
/** Longer than most sentences. */
const FIRST_LENGTH = 256;
const cueWord = ofWord((text) => numbers.get(text) ?? NO_NUMBER);

const START = compile();

/** Where the last phrase of each group ends in the stretch that is read. */
const reached = new Uint32Array(groups.size);
/** The numbers of the stretch's words as they are written, and of their dictionary forms where these are others. */
let numbersWritten = new Uint32Array(FIRST_LENGTH);
let numbersOfLexemes = new Uint32Array(FIRST_LENGTH);

function compile(): State {
  const start = newState();
  for (const phrase of cuePhrases) phrase.words.reduce(stateAfter, start).ends.push(phrase);
  return start;
}

function newState(): State {
  return { ends: [], next: new Map(), gap: undefined };
}

function stateAfter(state: State, word: string): State {
  if (word === GAP) return (state.gap ??= newState());
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  const next = state.next.get(number) ?? newState();
  state.next.set(number, next);
  return next;
}

/** Split as the tokenizer splits: "cannot" and contractions are two tokens. */
function tokensOfPhrase(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().replaceAll('cannot', 'can not');
  return (words.includes("'") ? words.replaceAll(/(?<=[a-z])(n't|'(?:ll|m|d|s|re|ve))(?![a-z])/g, ' $1') : words).split(' ');
}
