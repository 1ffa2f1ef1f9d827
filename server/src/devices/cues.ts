import { type Passage, type Sentence, sentenceAt } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';

/** Where a wording of a device occurs. */
export interface Cue extends ProseSpan {
  readonly text: string;
  readonly sentence: Sentence;
}

const straightened = new WeakMap<Passage, string>();

/** Where a global pattern occurs in a passage, typographic apostrophes made straight for it. */
export function* cuesIn(passage: Passage, pattern: RegExp): Iterable<Cue> {
  const prose = straightened.get(passage) ?? passage.prose.replace(/[’ʼ]/g, "'");
  straightened.set(passage, prose);
  let index = 0;
  for (const match of prose.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (index + 1 < passage.tokens.length && (passage.tokens[index + 1]?.start ?? end) <= start) index++;
    const sentence = sentenceAt(passage, index);
    if (sentence && end > start) yield { text: match[0], start, end, sentence };
  }
}

/** The first occurrence in each sentence. */
export function* firstCues(passage: Passage, pattern: RegExp): Iterable<Cue> {
  let last: Sentence | undefined;
  for (const cue of cuesIn(passage, pattern)) {
    if (cue.sentence !== last) yield cue;
    last = cue.sentence;
  }
}
