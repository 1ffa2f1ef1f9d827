import { type Range, TextDocument, type Position } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis.ts';
import type { Band, Layer, Mark } from '../analysis/mark.ts';
import { decisionsOnMarks, overrulesMark, type PlacedRecord, standingRecords } from '../annotations/decided-marks.ts';
import type { Tagset } from '../project/label.ts';
import type { Span } from '../text/span.ts';
import { NO_ANNOTATIONS, type PresentAnnotations } from './annotations/document-annotations.ts';
import type { Settings, Shown } from './settings.ts';

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
  /** The marks that the settings show and no person overruled, in reading order. */
  readonly marks: readonly Mark[];
  readonly annotations: PresentAnnotations;
  readonly tagset: Tagset;
  /** The annotations that no later decision of another person overrules. */
  readonly standing: readonly PlacedRecord[];
  /** The text that was analysed. */
  readonly text: TextDocument;
  readonly #byId: ReadonlyMap<string, Mark>;
  readonly #decisions: ReadonlyMap<Mark, readonly PlacedRecord[]>;

  /**
   * @param version of the text that was analysed: the document itself goes on
   * @param people what they decided, at its places in that version, and the labels that they added
   */
  constructor(document: Pick<TextDocument, 'uri' | 'languageId'>, analysis: Analysis, settings: Settings, version: number, { tagset, annotations }: { readonly tagset: Tagset; readonly annotations: PresentAnnotations } = { tagset: [], annotations: NO_ANNOTATIONS }) {
    this.uri = document.uri;
    this.version = version;
    this.analysis = analysis;
    this.settings = settings;
    this.tagset = tagset;
    this.annotations = annotations;
    this.standing = standingRecords(annotations.placed);
    this.#decisions = decisionsOnMarks(analysis.marks, annotations.placed);
    this.marks = analysis.marks.filter((mark) => isShown(mark, settings) && !isOverruled(this.decisionOn(mark)));
    this.text = TextDocument.create(document.uri, document.languageId, version, analysis.document.source);
    this.#byId = new Map(analysis.marks.map((mark) => [mark.id, mark]));
  }

  get source(): string {
    return this.analysis.document.source;
  }

  rangeOf(span: Span): Range {
    return { start: this.text.positionAt(span.start), end: this.text.positionAt(span.end) };
  }

  offsetAt(position: Position): number {
    return this.text.offsetAt(position);
  }

  quote(span: Span): string {
    return this.source.slice(span.start, span.end);
  }

  /** A mark by its id, shown or not. */
  mark(id: string): Mark | undefined {
    return this.#byId.get(id);
  }

  /** What was decided on a mark last. */
  decisionOn(mark: Mark): PlacedRecord | undefined {
    return this.#decisions.get(mark)?.[0];
  }

  /** All that was decided on a mark, the latest first. */
  decisionsOn(mark: Mark): readonly PlacedRecord[] {
    return this.#decisions.get(mark) ?? [];
  }

  /** The standing annotations with a part at `offset`. */
  annotationsAt(offset: number): readonly PlacedRecord[] {
    return this.standing.filter(({ parts }) => parts.some(({ start, end }) => start <= offset && offset < end));
  }

  /** The shown marks with a part at `offset`: faults, devices and names first, the sentences around them last. */
  marksAt(offset: number): readonly MarkAtOffset[] {
    return this.marks
      .flatMap((mark) => {
        const part = mark.parts.findIndex(({ start, end }) => start <= offset && offset <= end && (offset < end || start === end));
        return part < 0 ? [] : [{ mark, part }];
      })
      .sort((a, b) => NEAREST_FIRST[a.mark.layer] - NEAREST_FIRST[b.mark.layer] || b.mark.score - a.mark.score);
  }

  counts(): Readonly<Record<Layer, number>> {
    const counts: Record<Layer, number> = { device: 0, entity: 0, claim: 0, fault: 0 };
    for (const mark of this.marks) counts[mark.layer]++;
    return counts;
  }
}

const NEAREST_FIRST: Readonly<Record<Layer, number>> = { fault: 0, device: 1, entity: 2, claim: 3 };
export const NO_COUNTS: Readonly<Record<Layer, number>> = { device: 0, entity: 0, claim: 0, fault: 0 };

function isOverruled(decision: PlacedRecord | undefined): boolean {
  return decision !== undefined && overrulesMark(decision);
}

function isShown(mark: Mark, settings: Settings): boolean {
  if (mark.layer === 'device' && settings['devices.off'].includes(mark.label)) return false;
  if (mark.layer === 'fault' && settings['faults.off'].includes(mark.label)) return false;
  return STRENGTH[mark.band] >= THRESHOLD[settings[SHOW_SETTING[mark.layer]]];
}

const SHOW_SETTING = { device: 'devices.show', entity: 'entities.show', claim: 'claims.show', fault: 'faults.show' } as const satisfies Record<Layer, keyof Settings>;
const STRENGTH: Readonly<Record<Band, number>> = { possible: 0, probable: 1, definite: 2 };
const THRESHOLD: Readonly<Record<Shown, number>> = { ...STRENGTH, off: 3 };

