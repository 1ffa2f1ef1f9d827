import { type Diff, diffCleanupSemantic, diffMain } from 'diff-match-patch-es';
import type { Span } from '../../text/span.ts';
import { countWhile } from '../../text/count-while.ts';

/** A stretch that two versions of a text share. */
export interface Run {
  readonly base: number;
  readonly current: number;
  readonly length: number;
}

/** What became of a span. */
export interface Mapped extends Span {
  /** How many of its characters are still there. */
  readonly kept: number;
}

/** Which characters of a text are still there in a later version of it, and where. */
export class Alignment {
  readonly base: string;
  readonly current: string;
  readonly #runs: readonly Run[];

  constructor(base: string, current: string) {
    this.base = base;
    this.current = current;
    this.#runs = base === current ? [{ base: 0, current: 0, length: base.length }] : runsOf(diff(base, current));
  }

  /** From the first to the last of a base span's characters that are still there; undefined where none is. */
  map(span: Span): Mapped | undefined {
    const pieces = withoutStrays(this.#pieces(span));
    const [first, last] = [pieces[0], pieces.at(-1)];
    return first && last && { start: first.current, end: last.current + last.length, kept: pieces.reduce((sum, piece) => sum + piece.length, 0) };
  }

  /** How many of a base span's characters are still there, within a stretch of the current text. */
  keptWithin(span: Span, within: Span): number {
    let kept = 0;
    for (const { current, length } of this.#pieces(span)) kept += Math.max(0, Math.min(current + length, within.end) - Math.max(current, within.start));
    return kept;
  }

  /** Stretches of the current text that are new, those with little old between them as one. */
  get inserted(): readonly Span[] {
    this.#inserted ??= gaps(this.#runs.map((run) => ({ start: run.current, end: run.current + run.length })), this.current.length);
    return this.#inserted;
  }

  /** Stretches of the base text that are gone, those with little kept between them as one. */
  get deleted(): readonly Span[] {
    this.#deleted ??= gaps(this.#runs.map((run) => ({ start: run.base, end: run.base + run.length })), this.base.length);
    return this.#deleted;
  }

  #inserted: readonly Span[] | undefined;
  #deleted: readonly Span[] | undefined;

  /** The runs of a base span, cut to it. */
  #pieces({ start, end }: Span): readonly Run[] {
    const pieces: Run[] = [];
    for (let index = this.#firstRunBehind(start); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || run.base >= end) break;
      const from = Math.max(start, run.base);
      pieces.push({ base: from, current: run.current + from - run.base, length: Math.min(end, run.base + run.length) - from });
    }
    return pieces;
  }

  /** The index of the first run that ends behind the base offset. */
  #firstRunBehind(offset: number): number {
    return countWhile(this.#runs.length, (index) => {
      const run = this.#runs[index];
      return run !== undefined && run.base + run.length <= offset;
    });
  }
}

/**
 * Seconds after which the rest of two texts counts as wholly different: its annotations become orphans. Two texts of
 * 80,000 characters that share nothing take a fifth of it.
 */
const DIFF_TIMEOUT_SECONDS = 5;
/** Changed stretches longer than this are rewritten, not corrected: no letter of them is matched to another. */
const LONGEST_CORRECTION = 4000;
/** Kept stretches shorter than this between two changes are matched by chance as often as not. */
const CHANCE = 12;
/** Letters at a span's edge that may be alike by chance. */
const STRAY = 3;
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^]/gu;

/** First by words, each as one character to the diff, then by characters where words have changed. */
function diff(base: string, current: string): readonly Diff[] {
  const alphabet = new Alphabet();
  const [baseWords, currentWords] = [alphabet.encode(base), alphabet.encode(current)];
  const options = { diffTimeout: DIFF_TIMEOUT_SECONDS };
  if (baseWords === undefined || currentWords === undefined) return diffMain(base, current, options);
  const byWord = diffMain(baseWords, currentWords, options, false).map(([operation, words]): Diff => [operation, alphabet.decode(words)]);
  const refined: Diff[] = [];
  for (let index = 0; index < byWord.length; index++) {
    const [here, next] = [byWord[index], byWord[index + 1]];
    if (here?.[0] === -1 && next?.[0] === 1 && here[1].length <= LONGEST_CORRECTION && next[1].length <= LONGEST_CORRECTION) {
      const byCharacter = diffMain(here[1], next[1], options, false);
      diffCleanupSemantic(byCharacter);
      refined.push(...byCharacter);
      index++;
    } else if (here) refined.push(here);
  }
  return refined;
}

/** Gives every distinct word a character of its own, as long as there are any. */
class Alphabet {
  readonly #codes = new Map<string, string>();
  readonly #words = new Map<string, string>();
  #next = 1;

  encode(text: string): string | undefined {
    const encoded: string[] = [];
    for (const [word] of text.matchAll(TOKEN)) {
      let code = this.#codes.get(word);
      if (code === undefined) {
        if (this.#next === FIRST_SURROGATE) this.#next = LAST_SURROGATE + 1;
        if (this.#next > LAST_CODE) return undefined;
        code = String.fromCharCode(this.#next++);
        this.#codes.set(word, code);
        this.#words.set(code, word);
      }
      encoded.push(code);
    }
    return encoded.join('');
  }

  decode(codes: string): string {
    return codes.split('').map((code) => this.#words.get(code) ?? '').join('');
  }
}

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const LAST_CODE = 0xffff;

function runsOf(diffs: readonly Diff[]): readonly Run[] {
  const runs: Run[] = [];
  let base = 0;
  let current = 0;
  for (const [operation, text] of diffs) {
    if (operation === 0) {
      const last = runs.at(-1);
      if (last && last.base + last.length === base && last.current + last.length === current) runs[runs.length - 1] = { ...last, length: last.length + text.length };
      else runs.push({ base, current, length: text.length });
    }
    if (operation <= 0) base += text.length;
    if (operation >= 0) current += text.length;
  }
  return runs;
}

/** Without letters at either end that are alike by chance: few, and behind a change larger than they are. */
function withoutStrays(pieces: readonly Run[]): readonly Run[] {
  const isStray = (piece: Run | undefined, gap: number): boolean => piece !== undefined && piece.length <= STRAY && gap > 2 * piece.length;
  let [from, to] = [0, pieces.length];
  while (to - from > 1 && isStray(pieces[from], gapBehind(pieces[from], pieces[from + 1]))) from++;
  while (to - from > 1 && isStray(pieces[to - 1], gapBehind(pieces[to - 2], pieces[to - 1]))) to--;
  return pieces.slice(from, to);
}

function gapBehind(piece: Run | undefined, next: Run | undefined): number {
  return piece && next ? Math.max(next.base - piece.base, next.current - piece.current) - piece.length : 0;
}

function gaps(kept: readonly Span[], length: number): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { start, end } of [...kept, { start: length, end: length }]) {
    if (start > from) {
      const last = found.at(-1);
      if (last && from - last.end < CHANCE) found[found.length - 1] = { start: last.start, end: start };
      else found.push({ start: from, end: start });
    }
    from = end;
  }
  return found;
}
