import type { Layer, Part } from '../../analysis/mark.ts';
import type { Span } from '../../text/span.ts';
import { type AnchoredRecord, placesOf } from '../anchoring/anchor-records.ts';
import { type AnnotationRecord, labelOf, layerOf, statusOf } from '../record.ts';

/** An annotation where it stands now: what agreement is measured on. */
export interface PlacedAnnotation {
  readonly layer: Layer;
  readonly label: string;
  readonly isRejected: boolean;
  /** In reading order. */
  readonly parts: readonly Span[];
}

/** The same with its record. */
export interface PlacedDecision extends PlacedAnnotation {
  readonly record: AnnotationRecord;
  readonly parts: readonly Part[];
}

/** The annotations that have a place; orphans and retired ones have none. */
export function placedAnnotations(anchored: readonly AnchoredRecord[]): readonly PlacedDecision[] {
  return anchored.flatMap((each) => {
    const places = each.state === 'retired' ? undefined : placesOf(each);
    if (!places) return [];
    const parts = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
    return [{ layer: layerOf(each.record), label: labelOf(each.record), isRejected: statusOf(each.record) === 'rejected', parts, record: each.record }];
  });
}
