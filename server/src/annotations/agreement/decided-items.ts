import type { PlacedAnnotation } from './placed-annotation.ts';
import { isSamePlace, overlaps } from './span-f1.ts';

/** A place that somebody decided on, and what each annotator said of it, in the order of the annotators. */
export interface DecidedItem {
  readonly decisions: readonly (string | undefined)[];
}

/** What an annotator who rejected a mark said. */
export const REJECTED = '(rejected)';

/**
 * The places that annotators decided on. Annotations of one layer at the same place are one item; so are those that
 * merely overlap, where no other is nearer. An annotator who said nothing of a place has not judged it.
 */
export function decidedItems(annotators: readonly (readonly PlacedAnnotation[])[]): readonly DecidedItem[] {
  const items: { readonly at: PlacedAnnotation; readonly decisions: (string | undefined)[] }[] = [];
  annotators.forEach((annotations, annotator) => {
    const isFree = (item: (typeof items)[number]): boolean => item.decisions[annotator] === undefined;
    const place = (annotation: PlacedAnnotation, match: (a: PlacedAnnotation, b: PlacedAnnotation) => boolean): boolean => {
      const item = items.find((each) => isFree(each) && each.at.layer === annotation.layer && match(each.at, annotation));
      if (item) item.decisions[annotator] = decisionOf(annotation);
      return item !== undefined;
    };
    const left = annotations.filter((annotation) => !place(annotation, isSamePlace));
    for (const annotation of left) {
      if (place(annotation, overlaps)) continue;
      const decisions: (string | undefined)[] = annotators.map(() => undefined);
      decisions[annotator] = decisionOf(annotation);
      items.push({ at: annotation, decisions });
    }
  });
  return items;
}

function decisionOf({ isRejected, label }: PlacedAnnotation): string {
  return isRejected ? REJECTED : label;
}
