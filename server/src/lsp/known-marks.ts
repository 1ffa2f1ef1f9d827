import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { statusOf } from '../annotations/record.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument, MarkAtOffset } from './analysed-document.ts';
import type { PlacedAtOffset } from './hover/annotation-hover.ts';
import { type Edit, movedBack, movedForward } from './edits.ts';

/** What the latest analysis knows, in the places of the text as it is now: answers without waiting for the next one. */
export class KnownMarks {
  readonly analysed: AnalysedDocument;
  readonly #text: TextDocument;
  readonly #edits: readonly Edit[];

  constructor(analysed: AnalysedDocument, text: TextDocument, edits: readonly Edit[]) {
    this.analysed = analysed;
    this.#text = text;
    this.#edits = edits;
  }

  /** The offset of a place in the text that was analysed; undefined in what was written since. */
  offsetAt(position: Position): number | undefined {
    return movedBack(this.#text.offsetAt(position), this.#edits);
  }

  marksAt(position: Position): readonly MarkAtOffset[] {
    const offset = this.offsetAt(position);
    return offset === undefined ? [] : this.analysed.marksAt(offset);
  }

  /** The standing annotations at a place that no shown mark stands for, each with the number of its part there. */
  annotationsAt(position: Position): readonly PlacedAtOffset[] {
    const offset = this.offsetAt(position);
    if (offset === undefined) return [];
    const shown = new Set(this.analysed.marksAt(offset).map(({ mark }) => this.analysed.decisionOn(mark)));
    return this.analysed.annotationsAt(offset).filter((placed) => !shown.has(placed) && statusOf(placed.record) !== 'rejected')
      .map((placed) => ({ placed, part: placed.parts.findIndex(({ start, end }) => start <= offset && offset < end) }));
  }

  /** Where a span of the text that was analysed is now; undefined where it was edited. */
  rangeOf(span: Span): Range | undefined {
    const moved = movedForward(span, this.#edits);
    return moved && { start: this.#text.positionAt(moved.start), end: this.#text.positionAt(moved.end) };
  }
}
