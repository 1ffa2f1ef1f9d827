import { annotatedPlaces, type AnnotatedPlace, decisionOf } from '../agreement/decided-items.ts';
import { type PlacedDecision, placedAnnotations } from '../agreement/placed-annotation.ts';
import { isSamePlace } from '../agreement/span-f1.ts';
import type { AnchoredRecord } from '../anchoring/anchor-records.ts';

/** An annotator's records at their places: of a sidecar of their own, or those that bear their name. */
export interface ComparedAnnotator {
  readonly name: string;
  readonly anchored: readonly AnchoredRecord[];
}

/** A place that somebody annotated, with what each annotator made of it, in the order of the annotators. */
export interface ComparedPlace extends AnnotatedPlace<PlacedDecision> {
  /** The ids of the annotations, sorted: the same as long as they are the same annotations. */
  readonly id: string;
  readonly start: number;
  /** All annotators have the same label on the same words, or all reject it. */
  readonly isAgreed: boolean;
}

/** One annotator a sidecar; of a single sidecar one a creator. */
export function annotatorsOf(sidecars: readonly ComparedAnnotator[]): readonly ComparedAnnotator[] {
  const [only] = sidecars;
  if (!only || sidecars.length > 1) return sidecars;
  const creatorOf = ({ record }: AnchoredRecord): string => record.creator?.name ?? 'nobody';
  const creators = [...new Set(only.anchored.map(creatorOf))].sort();
  return creators.map((name) => ({ name, anchored: only.anchored.filter((each) => creatorOf(each) === name) }));
}

/** The places that annotators decided on, in reading order. */
export function comparedPlaces(annotators: readonly ComparedAnnotator[]): readonly ComparedPlace[] {
  return annotatedPlaces(annotators.map(({ anchored }) => placedAnnotations(anchored))).map((place): ComparedPlace => {
    const present = place.annotations.filter((annotation) => annotation !== undefined);
    const [first] = present;
    const isAgreed = first !== undefined && present.length === annotators.length && present.every((other) => decisionOf(other) === decisionOf(first) && isSamePlace(other, first));
    return { ...place, isAgreed, id: placeId(present.map(({ record }) => record.id)), start: Math.min(...present.map(({ parts }) => parts[0]?.start ?? 0)) };
  }).sort((a, b) => a.start - b.start);
}

/** By which a place, and what settles it, are known. */
export function placeId(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
