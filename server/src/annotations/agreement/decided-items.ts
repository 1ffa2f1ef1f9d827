import type { PlacedAnnotation } from './placed-annotation.ts';
import { isSamePlace, overlaps } from './span-f1.ts';

/** A place that somebody decided on, and what each annotator said of it, in the order of the annotators. */
export interface DecidedItem {
  readonly decisions: readonly (string | undefined)[];
}

/** A place that somebody annotated, and each annotator's annotation of it. */
export interface AnnotatedPlace<Annotation extends PlacedAnnotation> {
  readonly annotations: readonly (Annotation | undefined)[];
}

/** What an annotator who rejected a mark said. */
export const REJECTED = '(rejected)';

export function decidedItems(annotators: readonly (readonly PlacedAnnotation[])[]): readonly DecidedItem[] {
  return annotatedPlaces(annotators).map(({ annotations }) => ({ decisions: annotations.map((annotation) => annotation && decisionOf(annotation)) }));
}

/**
 * The places that annotators decided on. Annotations of one layer at the same place are one item; so are those that
 * merely overlap, where no other is nearer. An annotator who said nothing of a place has not judged it.
 */
export function annotatedPlaces<Annotation extends PlacedAnnotation>(annotators: readonly (readonly Annotation[])[]): readonly AnnotatedPlace<Annotation>[] {
  const places: { readonly at: Annotation; readonly annotations: (Annotation | undefined)[] }[] = [];
  annotators.forEach((annotations, annotator) => {
    const isFree = (place: (typeof places)[number]): boolean => place.annotations[annotator] === undefined;
    const put = (annotation: Annotation, match: (a: PlacedAnnotation, b: PlacedAnnotation) => boolean): boolean => {
      const place = places.find((each) => isFree(each) && each.at.layer === annotation.layer && match(each.at, annotation));
      if (place) place.annotations[annotator] = annotation;
      return place !== undefined;
    };
    const left = annotations.filter((annotation) => !put(annotation, isSamePlace));
    for (const annotation of left) {
      if (put(annotation, overlaps)) continue;
      const empty: (Annotation | undefined)[] = annotators.map(() => undefined);
      empty[annotator] = annotation;
      places.push({ at: annotation, annotations: empty });
    }
  });
  return places;
}

/** The label, or that there should be none. */
export function decisionOf({ isRejected, label }: PlacedAnnotation): string {
  return isRejected ? REJECTED : label;
}
