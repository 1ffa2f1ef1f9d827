import type { Passage } from '../../language/passage.ts';

/** How much of each sentence of a passage stands between quotation marks. */
export interface SentenceQuotation {
  /** The sentence begins inside a quotation or opens one with its first words. */
  readonly opensInside: boolean;
  /** It ends inside one, or with its close. */
  readonly endsInside: boolean;
  /** The share of its words inside. */
  readonly share: number;
}

/**
 * Single quotation marks are not followed: they are apostrophes too often. A quotation that is not closed ends with
 * its paragraph.
 */
export function readQuotations(passage: Passage): readonly SentenceQuotation[] {
  let isOpen = false;
  return passage.sentences.map(({ from, to }) => {
    const opensOpen = isOpen || OPENERS.has(passage.tokens[from]?.text ?? '') || passage.tokens[from]?.text === STRAIGHT;
    let inside = 0;
    let words = 0;
    let lastInside = false;
    for (let at = from; at < to; at++) {
      const token = passage.tokens[at];
      if (!token) break;
      const mark = token.kind === 'word' ? '' : token.text;
      if (OPENERS.has(mark)) isOpen = true;
      else if (CLOSERS.has(mark)) isOpen = false;
      else if (mark === STRAIGHT) isOpen = !isOpen;
      else if (token.kind !== 'punctuation') {
        words++;
        if (isOpen) inside++;
        lastInside = isOpen;
      }
    }
    return { opensInside: opensOpen, endsInside: lastInside, share: words === 0 ? 0 : inside / words };
  });
}

const OPENERS: ReadonlySet<string> = new Set(['“', '„', '«', '``']);
const CLOSERS: ReadonlySet<string> = new Set(['”', '»', "''"]);
const STRAIGHT = '"';
