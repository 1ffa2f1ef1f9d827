import type { Token, TokenRange } from '../language/token.ts';
import { cueLexicons } from './cues.generated.ts';

/** A phrase of a lexicon, found. */
export interface FoundCue extends TokenRange {
  readonly cue: CuePhrase;
}

export interface CuePhrase {
  readonly group: string;
  /** As the lexicon has it. */
  readonly phrase: string;
  readonly words: readonly string[];
  /** Its place among all phrases, the longest first. */
  readonly rank: number;
}

/** The phrases of all lexicons in a stretch of tokens; within a group the longest at each place, none overlapping. */
export function findCues(tokens: readonly Token[], range: TokenRange): readonly FoundCue[] {
  const found: FoundCue[] = [];
  const reached = new Map<string, number>();
  for (let from = range.from; from < range.to; from++) {
    const token = tokens[from];
    if (!token) continue;
    const written = matchesOf(START.next.get(token.normal), tokens, from, range.to);
    const base = token.lemma === token.normal ? NONE : matchesOf(START.next.get(token.lemma), tokens, from, range.to);
    for (const match of base.length === 0 ? written : [...written, ...base].sort(longestFirst)) {
      if (from < (reached.get(match.cue.group) ?? 0)) continue;
      reached.set(match.cue.group, match.to);
      found.push(match);
    }
  }
  return found;
}

/** The phrases that begin at `from`, the longest first. @param state behind their first word, where there are any */
function matchesOf(state: State | undefined, tokens: readonly Token[], from: number, limit: number): readonly FoundCue[] {
  if (!state) return NONE;
  const matches: FoundCue[] = [];
  follow(state, tokens, from, from + 1, limit, matches);
  return matches.length > 1 ? matches.sort((a, b) => a.cue.rank - b.cue.rank) : matches;
}
const NONE: readonly FoundCue[] = [];

function longestFirst(a: FoundCue, b: FoundCue): number {
  return b.cue.words.length - a.cue.words.length;
}

/** Where a reader of tokens stands that has read the beginning of some phrases. */
interface State {
  /** Phrases that end here. */
  readonly ends: CuePhrase[];
  /** By the next word of a phrase. */
  readonly next: Map<string, State>;
  /** Behind a gap. */
  gap?: State;
}

const GAP = '…';
/** How many tokens a gap in a phrase may hold. */
const LONGEST_GAP = 12;

/** Words match as they are written or in their dictionary form. */
function follow(state: State, tokens: readonly Token[], from: number, at: number, limit: number, matches: FoundCue[]): void {
  for (const cue of state.ends) if (!matches.some((match) => match.cue === cue)) matches.push({ cue, from, to: at });
  if (state.gap) for (let next = at + 1; next <= Math.min(at + LONGEST_GAP, limit - 1); next++) follow(state.gap, tokens, from, next, limit, matches);
  const token = at < limit ? tokens[at] : undefined;
  if (!token || state.next.size === 0) return;
  const written = state.next.get(token.normal);
  if (written) follow(written, tokens, from, at + 1, limit, matches);
  const base = token.lemma === token.normal ? undefined : state.next.get(token.lemma);
  if (base) follow(base, tokens, from, at + 1, limit, matches);
}

const START = compile();

function compile(): State {
  const start: State = { ends: [], next: new Map() };
  const phrases = cueLexicons.flatMap(({ groups }) => Object.entries(groups).flatMap(([group, { phrases: listed }]) =>
    Array.from(new Set(listed.split(',').map((each) => each.trim())), (phrase) => ({ group, phrase, words: tokensOfPhrase(phrase) }))));
  phrases.sort((a, b) => b.words.length - a.words.length);
  for (const [rank, phrase] of phrases.entries()) phrase.words.reduce(stateAfter, start).ends.push({ ...phrase, rank });
  return start;
}

function stateAfter(state: State, word: string): State {
  if (word === GAP) return (state.gap ??= { ends: [], next: new Map() });
  const next = state.next.get(word) ?? { ends: [], next: new Map<string, State>() };
  state.next.set(word, next);
  return next;
}

/** Split as the tokenizer splits: "cannot" and contractions are two tokens. */
function tokensOfPhrase(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().replaceAll('cannot', 'can not');
  return (words.includes("'") ? words.replaceAll(/(?<=[a-z])(n't|'(?:ll|m|d|s|re|ve))(?![a-z])/g, ' $1') : words).split(' ');
}
