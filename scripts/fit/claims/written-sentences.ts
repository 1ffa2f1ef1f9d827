import { STASES, STRENGTHS } from '../../../server/src/claims/claim.ts';
import type { Decisions, SentenceLabel } from './sentence-label.ts';

/** Sentences of the project's own writing, as a text and the labels of its stretches. */
export interface WrittenSentences {
  readonly source: string;
  readonly labels: readonly SentenceLabel[];
}

/**
 * Reads a file of a sentence a line: labels, a tab, the words. `supports-2` says that the sentence two lines before is
 * supported, `supports+1` that the next is. A line without a tab stands by itself: empty, it ends a paragraph, and with
 * `#` it is a heading.
 */
export function readWrittenSentences(file: string): WrittenSentences {
  let source = '';
  const read: { readonly words: readonly string[]; readonly start: number; readonly end: number }[] = [];
  for (const line of file.split(/\r?\n/)) {
    const [labels = '', sentence] = line.split('\t');
    if (sentence === undefined) source += `\n\n${line}\n\n`;
    else {
      read.push({ words: labels.split(' '), start: source.length, end: source.length + sentence.length });
      source += `${sentence} `;
    }
  }
  return {
    source,
    labels: read.map(({ words, start, end }, index) => {
      const supported = read[index + stepToSupported(words)];
      return { ...decisionsOf(words), start, end, isGold: false, ...(supported && supported.start !== start ? { supports: supported.start } : {}) };
    }),
  };
}

function stepToSupported(words: readonly string[]): number {
  const mark = words.find((word) => word.startsWith(SUPPORTS));
  return Number(mark?.slice(SUPPORTS.length) ?? 0);
}

const SUPPORTS = 'supports';

function decisionsOf(words: readonly string[]): Decisions {
  const stasis = STASES.find((name) => words.includes(name));
  const strength = STRENGTHS.find((name) => words.includes(name));
  if (!stasis || !strength) return { claim: false };
  return { claim: true, stasis, strength, checkable: words.includes('checkable'), attributed: words.includes('attributed') };
}
