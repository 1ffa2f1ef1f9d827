/** What the server and its own client say to each other about annotations. */
import type { Band, Layer } from '../../analysis/mark.ts';
import type { Status } from '../../annotations/record.ts';
import type { DocumentParams, Place } from '../protocol.ts';

/** Something to decide on, or decided: a mark of the analysis, or an annotation. */
export interface DecidableItem {
  /** A mark's id, good for this version alone, or an annotation's. */
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  /** What a person calls the label. */
  readonly name: string;
  /** Why it was marked, or what its label means. */
  readonly message: string;
  /** None where a person made it and no analysis. */
  readonly score?: number;
  readonly band?: Band;
  /** None as long as nobody has decided. */
  readonly status?: Status;
  readonly creator?: string;
  readonly note?: string;
  /** With the words of the other annotation, shortened. */
  readonly relations: readonly { readonly type: string; readonly to: string; readonly quote: string }[];
  readonly parts: readonly Place[];
  /** The words of the parts, shortened. */
  readonly quote: string;
}

/** An annotation that wants looking at. */
export interface UnsettledItem {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly status: Status;
  readonly note?: string;
  /** `orphan`: its words are gone; `doubtful`: it stands where it may not belong. */
  readonly state: 'orphan' | 'doubtful';
  /** The words that it was made on. */
  readonly quote: string;
  /** Where it stands now; fewer than its parts where words are gone. */
  readonly parts: readonly Place[];
  /** Whole places that it may belong to, the likeliest first, with the words there. */
  readonly candidates: readonly { readonly parts: readonly Place[]; readonly quote: string; readonly score: number }[];
}

export interface DocumentItems {
  readonly uri: string;
  readonly version: number;
  /** In reading order. */
  readonly items: readonly DecidableItem[];
  readonly unsettled: readonly UnsettledItem[];
}

/** A label that a mark can be given. */
export interface LabelChoice {
  readonly layer: Layer;
  readonly label: string;
  readonly name: string;
  readonly definition: string;
  /** The label, or the family of devices, that it is a kind of. */
  readonly group?: string;
  /** The letter or digit that chooses it. */
  readonly key?: string;
}

export type Decision =
  | { readonly kind: 'accept' | 'reject'; readonly item: string }
  | { readonly kind: 'relabel'; readonly item: string; readonly layer: Layer; readonly label: string }
  /** An empty note takes the note away. */
  | { readonly kind: 'note'; readonly item: string; readonly note: string }
  | { readonly kind: 'mark'; readonly layer: Layer; readonly label: string; readonly parts: readonly Place[] }
  | { readonly kind: 'relate'; readonly item: string; readonly to: string; readonly type: string }
  | { readonly kind: 'unrelate'; readonly item: string; readonly to: string; readonly type: string }
  /** On other words, or where it stands for sure. */
  | { readonly kind: 'reattach'; readonly item: string; readonly parts: readonly Place[] }
  | { readonly kind: 'retire'; readonly item: string }
  /** The last decision of this session on the document. */
  | { readonly kind: 'undo' }
  /** To write what could not be written. */
  | { readonly kind: 'write' };

export interface DecideParams extends DocumentParams {
  /** That the decision was made on. */
  readonly version: number;
  readonly decision: Decision;
}

export interface DecisionOutcome {
  /** `refused`: nothing was decided; `unwritten`: it was, and could not be written yet. */
  readonly kind: 'decided' | 'refused' | 'unwritten';
  /** The annotation that it is about. */
  readonly item?: string;
  /** What a person should be told. */
  readonly message?: string;
}

/** Client to server, request: {@link DocumentParams} to {@link DocumentItems} or null where the document is not analysed. */
export const ITEMS = 'rostra/items';
/** Client to server, request: {@link DocumentParams} to a list of {@link LabelChoice}. */
export const LABELS = 'rostra/labels';
/** Client to server, request: {@link DecideParams} to {@link DecisionOutcome}. */
export const DECIDE = 'rostra/decide';
