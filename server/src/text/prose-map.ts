import { stretchHolding } from './count-while.ts';
import type { ProseOffset, ProseSpan, SourceOffset, Span } from './span.ts';

/**
 * One run of prose and the source it came from. Where both are of one length the run was copied; where they
 * differ (a line end read as a space, an entity read as its character) the whole source run stands for it.
 * Source offsets are relative to the block's start, so that a block that moves keeps its map.
 */
interface Run {
  readonly prose: number;
  readonly proseLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Maps stretches of a block's prose back to the source; made by {@link ProseBuilder}. */
export class ProseMap {
  readonly #runs: readonly Run[];
  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /**
   * The source stretch, relative to the block's start, that holds exactly the given prose: it begins at the first
   * character's own source and ends after the last one's, with whatever markup lies between.
   */
  toSource(span: ProseSpan): Span {
    if (span.end <= span.start) {
      const at = this.#sourceOf(span.start).from;
      return { start: at, end: at };
    }
    return { start: this.#sourceOf(span.start).from, end: this.#sourceOf(span.end - 1).to };
  }

  /** The prose offset of the first character whose source begins at or after `offset` (relative to the block). */
  toProse(offset: SourceOffset): ProseOffset {
    const after = this.#runs.findIndex((run) => run.source + run.sourceLength > offset);
    const run = this.#runs[after];
    if (!run) return this.#length();
    if (offset <= run.source) return run.prose;
    return run.proseLength === run.sourceLength ? run.prose + (offset - run.source) : run.prose;
  }

  #length(): number {
    const last = this.#runs.at(-1);
    return last ? last.prose + last.proseLength : 0;
  }

  #sourceOf(offset: ProseOffset): { readonly from: number; readonly to: number } {
    const run = this.#runs[stretchHolding(offset, this.#runs.length, (index) => this.#runs[index]?.prose ?? 0)];
    if (!run) return { from: 0, to: 0 };
    if (run.proseLength !== run.sourceLength) return { from: run.source, to: run.source + run.sourceLength };
    const at = run.source + Math.min(offset - run.prose, run.sourceLength);
    return { from: at, to: Math.min(at + 1, run.source + run.sourceLength) };
  }
}

/** Collects prose run by run together with where each run came from. */
export class ProseBuilder {
  readonly #origin: SourceOffset;
  readonly #runs: Run[] = [];
  #prose = '';

  /** @param origin the block's start: runs are stored relative to it. */
  constructor(origin: SourceOffset) {
    this.#origin = origin;
  }

  get prose(): string {
    return this.#prose;
  }

  /** Adds source text as it stands. */
  copy(text: string, from: SourceOffset): void {
    const last = this.#runs.at(-1);
    const source = from - this.#origin;
    if (last && last.proseLength === last.sourceLength && last.source + last.sourceLength === source) {
      this.#runs[this.#runs.length - 1] = { prose: last.prose, proseLength: last.proseLength + text.length, source: last.source, sourceLength: last.sourceLength + text.length };
    } else if (text.length > 0) {
      this.#runs.push({ prose: this.#prose.length, proseLength: text.length, source, sourceLength: text.length });
    }
    this.#prose += text;
  }

  /** Adds `text` that stands for the source between `from` and `to`. */
  replace(text: string, from: SourceOffset, to: SourceOffset): void {
    if (text.length === 0) return;
    this.#runs.push({ prose: this.#prose.length, proseLength: text.length, source: from - this.#origin, sourceLength: to - from });
    this.#prose += text;
  }

  /** Takes the last `count` characters of prose away again. */
  drop(count: number): void {
    let left = Math.min(count, this.#prose.length);
    this.#prose = this.#prose.slice(0, this.#prose.length - left);
    while (left > 0) {
      const last = this.#runs.pop();
      if (!last) return;
      if (last.proseLength > left && last.proseLength === last.sourceLength) {
        this.#runs.push({ prose: last.prose, proseLength: last.proseLength - left, source: last.source, sourceLength: last.sourceLength - left });
        return;
      }
      left -= last.proseLength;
    }
  }

  /** The map of what was built, once the prose is complete. */
  build(): ProseMap {
    return new ProseMap(this.#runs);
  }
}
