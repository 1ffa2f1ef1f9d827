import { occurrencesOf } from '../language/occurrences.ts';
import { type Passage, type Sentence, sentenceAt } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import type { Token } from '../language/token.ts';
import type { ProseSpan } from '../text/span.ts';

/** Where a wording of a device occurs. */
export interface Cue extends ProseSpan {
  readonly text: string;
  readonly sentence: Sentence;
}

/** Wordings of a device; they are tried only where one of the words that they open with stands, which is most of the time nowhere. */
export interface Cues {
  /** Sticky, case disregarded, apostrophes straight. */
  readonly pattern: RegExp;
  readonly openings: (passage: Passage) => readonly Token[];
}

/** Cues from alternative patterns and the lower-case words that they open with. */
export function cues(openings: string, alternatives: readonly string[]): Cues {
  return { pattern: new RegExp(alternatives.join('|'), 'iuy'), openings: occurrencesOf(openings.split(' ')) };
}

/** Where wordings occur in a passage, none within another. */
export function* cuesIn(passage: Passage, { pattern, openings }: Cues): Iterable<Cue> {
  let end = 0;
  for (const token of openings(passage)) {
    if (token.start < end) continue;
    pattern.lastIndex = token.start;
    const found = pattern.exec(straight(passage));
    const sentence = found ? sentenceAt(passage, token.index) : undefined;
    if (!found || !sentence || found[0].length === 0) continue;
    end = token.start + found[0].length;
    yield { text: found[0], start: token.start, end, sentence };
  }
}

const straight = rememberLastPassage(({ prose }) => prose.replace(/[’ʼ]/g, "'"));

/** The first occurrence in each sentence. */
export function* firstCues(passage: Passage, wordings: Cues): Iterable<Cue> {
  let last: Sentence | undefined;
  for (const cue of cuesIn(passage, wordings)) {
    if (cue.sentence !== last) yield cue;
    last = cue.sentence;
  }
}
