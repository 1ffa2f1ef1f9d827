import type { Anchor } from '../../../../server/src/annotations/anchoring/anchor.ts';
import type { Span } from '../../../../server/src/text/span.ts';

/** A character that knows which character of the base text it is, or is a copy of. */
interface Character {
  readonly letter: string;
  readonly original?: number;
  readonly copyOf?: number;
}

export type Edit =
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly words: string }
  | { readonly kind: 'mistype'; readonly at: number }
  | { readonly kind: 'move' | 'duplicate'; readonly at: number; readonly length: number; readonly to: number };

/** A text that remembers, through edits, where each of its characters came from. */
export class EditedText {
  readonly base: string;
  #characters: readonly Character[];

  constructor(base: string) {
    this.base = base;
    this.#characters = base.split('').map((letter, original) => ({ letter, original }));
  }

  get text(): string {
    return this.#characters.map(({ letter }) => letter).join('');
  }

  /**
   * Makes an edit; places beyond the end count from the start again. Only mistyping stops within a word: what people
   * select, they select by words.
   */
  edit(edit: Edit): void {
    const characters = this.#characters;
    const at = edit.kind === 'mistype' ? edit.at % (characters.length + 1) : this.#wordStart(edit.at % (characters.length + 1));
    const length = 'length' in edit ? this.#wordStart(at + edit.length) - at : 0;
    switch (edit.kind) {
      case 'delete': this.#characters = characters.toSpliced(at, length); break;
      case 'insert': this.#characters = characters.toSpliced(at, 0, ...edit.words.split('').map((letter) => ({ letter }))); break;
      case 'mistype': this.#characters = characters.toSpliced(at, 1, { letter: '#' }); break;
      case 'move': {
        const moved = characters.slice(at, at + length);
        this.#characters = characters.toSpliced(at, length);
        this.#characters = this.#characters.toSpliced(this.#wordStart(edit.to % (this.#characters.length + 1)), 0, ...moved);
        break;
      }
      case 'duplicate': {
        const copied = characters.slice(at, at + length).map(({ letter, original, copyOf }): Character => {
          const from = original ?? copyOf;
          return { letter, ...(from === undefined ? {} : { copyOf: from }) };
        });
        this.#characters = characters.toSpliced(this.#wordStart(edit.to % (characters.length + 1)), 0, ...copied);
      }
    }
  }

  /** Whether most of a span's characters are no longer in the text, nor copies of them. */
  isGone(span: Span): boolean {
    const left = new Set(this.#characters.map(({ original, copyOf }) => original ?? copyOf));
    let kept = 0;
    for (let index = span.start; index < span.end; index++) if (left.has(index)) kept++;
    return kept < (span.end - span.start) / 2;
  }

  /** The next place where a word begins, or the text's end. */
  #wordStart(from: number): number {
    for (let at = from; at < this.#characters.length; at++) {
      if (at === 0 || (/\w/.test(this.#characters[at]?.letter ?? '') && !/\w/.test(this.#characters[at - 1]?.letter ?? ''))) return at;
    }
    return this.#characters.length;
  }

  /** Judges where a span of the base text was anchored in the text as it now stands. */
  judge(span: Span, anchor: Anchor): 'right' | 'doubtful' | 'orphan' | 'elsewhere' {
    if (anchor.kind === 'orphan') return 'orphan';
    const isOf = (index: number | undefined): boolean => index !== undefined && index >= span.start && index < span.end;
    const isIn = (own: (character: Character) => number | undefined): readonly number[] => this.#characters.flatMap((character, place) => (isOf(own(character)) ? [place] : []));
    const survivors = isIn(({ original }) => original);
    // A copy counts where most of the words themselves are gone: cut and pasted is moved.
    const isGone = survivors.length < (span.end - span.start) / 2;
    const places = isGone ? isIn(({ original, copyOf }) => original ?? copyOf) : survivors;
    const { start, end } = anchor.span;
    const own = places.filter((place) => place >= start && place < end).length;
    // What stands between the first and the last of the words is part of them now.
    const beside = Math.max(0, Math.min(...places) - start) + Math.max(0, end - 1 - Math.max(...places));
    if (own >= (isGone ? end - start : survivors.length) / 2 && own > 0 && beside <= own) return 'right';
    return anchor.isDoubtful ? 'doubtful' : 'elsewhere';
  }
}
