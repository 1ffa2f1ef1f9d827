import type { Token, TokenRange } from '../language/token.ts';
import { cueLexicons } from './cues.generated.ts';

/** A phrase of a lexicon, found. */
export interface FoundCue extends TokenRange {
  readonly group: string;
  /** As the lexicon has it. */
  readonly phrase: string;
}

/** The phrases of all lexicons in a stretch of tokens; within a group the longest at each place, none overlapping. */
export function findCues(tokens: readonly Token[], range: TokenRange): readonly FoundCue[] {
  const found: FoundCue[] = [];
  const reached = new Map<string, number>();
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (!token) continue;
    for (const { group, phrase, words } of phrasesFrom(token)) {
      if (index < (reached.get(group) ?? 0)) continue;
      const to = endOfMatch(tokens, index + 1, range.to, words, 1);
      if (to === undefined) continue;
      reached.set(group, to);
      found.push({ group, phrase, from: index, to });
    }
  }
  return found;
}

interface Phrase {
  readonly group: string;
  readonly phrase: string;
  readonly words: readonly string[];
}

const GAP = '…';
/** How many tokens a gap in a phrase may hold. */
const LONGEST_GAP = 12;

function endOfMatch(tokens: readonly Token[], at: number, limit: number, words: readonly string[], word: number): number | undefined {
  const wanted = words[word];
  if (wanted === undefined) return at;
  if (wanted === GAP) {
    for (let next = at + 1; next <= Math.min(at + LONGEST_GAP, limit - 1); next++) {
      const end = endOfMatch(tokens, next, limit, words, word + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  return at < limit && token && (token.normal === wanted || token.lemma === wanted) ? endOfMatch(tokens, at + 1, limit, words, word + 1) : undefined;
}

const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = compile();

/** Phrases that begin with the token's written or its dictionary form, the longest first. */
function phrasesFrom({ normal, lemma }: Token): readonly Phrase[] {
  const written = phrasesByFirstWord.get(normal) ?? NONE;
  const base = normal === lemma ? NONE : phrasesByFirstWord.get(lemma) ?? NONE;
  return base.length === 0 ? written : written.length === 0 ? base : [...written, ...base].sort(longestFirst);
}
const NONE: readonly Phrase[] = [];

function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  for (const lexicon of cueLexicons) {
    for (const [group, { phrases }] of Object.entries(lexicon.groups)) {
      for (const phrase of new Set(phrases.split(',').map((each) => each.trim()))) {
        const words = tokensOfPhrase(phrase);
        const first = words[0] ?? '';
        byWord.set(first, [...(byWord.get(first) ?? []), { group, phrase, words }]);
      }
    }
  }
  for (const phrases of byWord.values()) phrases.sort(longestFirst);
  return byWord;
}

/** Split as the tokenizer splits: "cannot" and contractions are two tokens. */
function tokensOfPhrase(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().replaceAll('cannot', 'can not');
  return (words.includes("'") ? words.replaceAll(/(?<=[a-z])(n't|'(?:ll|m|d|s|re|ve))(?![a-z])/g, ' $1') : words).split(' ');
}

function longestFirst(a: Phrase, b: Phrase): number {
  return b.words.length - a.words.length;
}
