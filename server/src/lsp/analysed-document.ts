import type { Position, Range } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis.ts';
import type { Layer, Mark } from '../analysis/mark.ts';
import type { StretchMarks } from '../analysis/mark-maker.ts';
import { marksIn } from '../analysis/placed-marks.ts';
import { decisionsOnMarks, overrulesMark, type PlacedRecord, standingRecords } from '../annotations/decided-marks.ts';
import type { Tagset } from '../project/label.ts';
import type { Span } from '../text/span.ts';
import { stretchAt } from '../text/stretches.ts';
import { type Totals, totalsOf } from '../text/totals.ts';
import { NO_ANNOTATIONS, type PresentAnnotations } from './annotations/document-annotations.ts';
import { Lines } from './lines.ts';
import type { Settings } from './settings.ts';
import { isShown, reportedIn } from './shown-marks.ts';

/** A mark with the number of the part that was asked for. */
export interface MarkAtOffset {
  readonly mark: Mark;
  readonly part: number;
}

/** One version of a document with what the analysis says of it. The one place where offsets become positions. */
export class AnalysedDocument {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly annotations: PresentAnnotations;
  readonly tagset: Tagset;
  /** The annotations that no later decision of another person overrules. */
  readonly standing: readonly PlacedRecord[];
  /** Of the text that was analysed. */
  readonly lines: Lines;
  #marks: readonly Mark[] | undefined;
  #byId: ReadonlyMap<string, Mark> | undefined;
  #decisions: ReadonlyMap<Mark, readonly PlacedRecord[]> | undefined;
  /** How many marks the settings show, by layer, and how many of them are reported, whatever people decided. */
  readonly #totals: Totals<StretchMarks>;

  /**
   * @param version of the text that was analysed: the document itself goes on
   * @param people what they decided, at its places in that version, and the labels that they added
   * @param before an earlier version, whose lines and marks are counted already
   */
  constructor({ uri }: { readonly uri: string }, analysis: Analysis, settings: Settings, version: number, { tagset, annotations }: { readonly tagset: Tagset; readonly annotations: PresentAnnotations } = { tagset: [], annotations: NO_ANNOTATIONS }, before?: AnalysedDocument) {
    this.uri = uri;
    this.version = version;
    this.analysis = analysis;
    this.settings = settings;
    this.tagset = tagset;
    this.annotations = annotations;
    this.standing = standingRecords(annotations.placed);
    this.lines = new Lines(analysis.document.source, before?.lines);
    this.#totals = totalsOf(analysis.stretches, (stretch) => countsOf(stretch, settings), before?.settings === settings ? before.#totals : undefined);
  }

  /** The marks that the settings show and no person overruled, in reading order. */
  get marks(): readonly Mark[] {
    return (this.#marks ??= this.analysis.marks.filter((mark) => this.#shows(mark)));
  }

  get source(): string {
    return this.analysis.document.source;
  }

  rangeOf(span: Span): Range {
    return { start: this.lines.positionAt(span.start), end: this.lines.positionAt(span.end) };
  }

  offsetAt(position: Position): number {
    return this.lines.offsetAt(position);
  }

  quote(span: Span): string {
    return this.source.slice(span.start, span.end);
  }

  /** A mark by its id, shown or not. */
  mark(id: string): Mark | undefined {
    this.#byId ??= new Map(this.analysis.marks.map((mark) => [mark.id, mark]));
    return this.#byId.get(id);
  }

  /** What was decided on a mark last. */
  decisionOn(mark: Mark): PlacedRecord | undefined {
    return this.decisionsOn(mark)[0];
  }

  /** All that was decided on a mark, the latest first. */
  decisionsOn(mark: Mark): readonly PlacedRecord[] {
    this.#decisions ??= decisionsOnMarks(this.annotations.placed.length === 0 ? [] : this.analysis.marks, this.annotations.placed);
    return this.#decisions.get(mark) ?? [];
  }

  /** The standing annotations with a part at `offset`. */
  annotationsAt(offset: number): readonly PlacedRecord[] {
    return this.standing.filter(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end));
  }

  /** Numbers of the stretches whose marks may touch a span: from the first on, before the second. */
  stretchesAround({ start, end }: Span): readonly [from: number, to: number] {
    const { stretches, reach: [back, ahead], document: { blocks } } = this.analysis;
    return [Math.max(0, stretchAt(blocks, start) - 1 - ahead), Math.min(stretches.length, stretchAt(blocks, end) + back + 1)];
  }

  /** The shown marks with a part that touches a span, in reading order: only what stands around it is looked through. */
  marksAround({ start, end }: Span): readonly Mark[] {
    const { stretches, document: { blocks } } = this.analysis;
    const [first, last] = this.stretchesAround({ start, end });
    return stretches.slice(first, last).flatMap((_, index) => marksIn(stretches, blocks, first + index))
      .filter((mark) => mark.parts.some((part) => part.start <= end && start <= part.end) && this.#shows(mark));
  }

  /** The shown marks with a part at `offset`: faults, devices and names first, the sentences around them last. */
  marksAt(offset: number): readonly MarkAtOffset[] {
    return this.marksAround({ start: offset, end: offset })
      .flatMap((mark) => {
        const part = mark.parts.findIndex(({ start, end }) => start <= offset && offset <= end && (offset < end || start === end));
        return part < 0 ? [] : [{ mark, part }];
      })
      .sort((a, b) => NEAREST_FIRST[a.mark.layer] - NEAREST_FIRST[b.mark.layer] || b.mark.score - a.mark.score);
  }

  #shows(mark: Mark): boolean {
    return isShown(mark, this.settings) && !isOverruled(this.decisionOn(mark));
  }

  /** How many marks are shown. */
  counts(): Readonly<Record<Layer, number>> {
    const counts = { ...NO_COUNTS };
    if (this.annotations.placed.length > 0) for (const mark of this.marks) counts[mark.layer]++;
    else for (const [at, layer] of COUNTED.entries()) counts[layer] = this.#totals.sums[at] ?? 0;
    return counts;
  }

  /** How many marks would be reported had nobody decided on any. */
  get reported(): number {
    return this.#totals.sums[COUNTED.length] ?? 0;
  }
}

const NEAREST_FIRST: Readonly<Record<Layer, number>> = { fault: 0, device: 1, entity: 2, claim: 3 };
export const NO_COUNTS: Readonly<Record<Layer, number>> = { device: 0, entity: 0, claim: 0, fault: 0 };
const COUNTED = ['device', 'entity', 'claim', 'fault'] as const satisfies readonly Layer[];

function isOverruled(decision: PlacedRecord | undefined): boolean {
  return decision !== undefined && overrulesMark(decision);
}

/** How many marks of a stretch the settings show, by layer, and how many are reported. */
function countsOf(stretch: StretchMarks, settings: Settings): readonly number[] {
  const shown = COUNTED.map((layer) => stretch.marks.filter((mark) => mark.layer === layer && isShown(mark, settings)).length);
  return [...shown, reportedIn(stretch, settings).length];
}
