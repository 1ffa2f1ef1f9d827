import type { Layer } from '../../analysis/mark.ts';
import type { DocumentParams, Place } from '../protocol.ts';

/** A place that annotators disagree about. */
export interface ComparedItem {
  readonly id: string;
  readonly layer: Layer;
  readonly place: Place;
  /** The words there, as the first annotator has them. */
  readonly quote: string;
  /** What each annotator says, in words, in the order of the annotators. */
  readonly said: readonly string[];
  /** Whose decision was taken, or "all" or "none"; null where it is open. */
  readonly settled: string | null;
}

/** What annotators of a text say, side by side. */
export interface ComparisonReport {
  readonly annotators: readonly string[];
  /** Places that all say the same of. */
  readonly agreed: number;
  /** In reading order. */
  readonly items: readonly ComparedItem[];
  /** The name of the file that the settled set is written to. */
  readonly file: string;
}

/** Client to server, request: {@link DocumentParams} to {@link ComparisonReport}, or null where fewer than two annotated the text. */
export const COMPARE = 'rostra/compare';
/** Client to server, request: {@link SettleParams} to the {@link ComparisonReport} after it. */
export const SETTLE = 'rostra/settle';
export interface SettleParams extends DocumentParams {
  readonly item: string;
  /** The number of the annotator, from 0, or all that they say, or none of it, or the question back. */
  readonly take: number | 'all' | 'none' | 'open';
}
