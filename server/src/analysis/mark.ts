import type { ClaimData, Stasis } from '../claims/claim.ts';
import type { EntityData } from '../entities/entity.ts';
import type { FaultData } from '../faults/fault.ts';
import type { Reason } from '../devices/explanation.ts';
import type { Features } from '../devices/features.ts';
import type { Span } from '../text/span.ts';

export const LAYERS = ['device', 'entity', 'claim', 'fault'] as const;
export type Layer = (typeof LAYERS)[number];
export type Band = 'definite' | 'probable' | 'possible';

/** One stretch of the source that belongs to a mark. Offsets are UTF-16 code units in the source file. */
export interface Part extends Span {
  readonly role?: string;
}

interface MarkOf<L extends Layer, Data> {
  /** Stable for the same text and mark: layer, label, quotes and occurrence, hashed. */
  readonly id: string;
  readonly layer: L;
  readonly label: string;
  readonly parts: readonly [Part, ...Part[]];
  /** 0 to 1: how much a trained reader would want it pointed out. */
  readonly score: number;
  readonly band: Band;
  /** One plain sentence. */
  readonly message: string;
  readonly data: Data;
}

export interface DeviceData {
  readonly evidence: string;
  readonly features: Features<string>;
  /** What each feature added to the score's logit, largest first: the hover's "why". */
  readonly reasons: readonly Reason[];
  /** Labels of weaker devices found at the same place and merged into this one. */
  readonly also: readonly string[];
  /** Whose turn it is, by its label. */
  readonly speaker?: string;
  /** It begins within quotation marks: the words are those of somebody whom the speaker quotes. */
  readonly quoted?: true;
}

export type DeviceMark = MarkOf<'device', DeviceData>;
export type EntityMark = MarkOf<'entity', EntityData>;
export interface ClaimMark extends MarkOf<'claim', ClaimData> {
  readonly label: Stasis;
}
export type FaultMark = MarkOf<'fault', FaultData>;
/** What the analysis found; what a person decides about it is an annotation. */
export type Mark = DeviceMark | EntityMark | ClaimMark | FaultMark;

/** The stretch from a mark's first part to its last. */
export function hullOf(mark: Pick<Mark, 'parts'>): Span {
  let start = mark.parts[0].start;
  let end = mark.parts[0].end;
  for (const part of mark.parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}
