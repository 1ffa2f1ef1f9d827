import { cohenKappa } from './cohen.ts';
import { decidedItems } from './decided-items.ts';
import { fleissKappa } from './fleiss.ts';
import { krippendorffAlpha } from './krippendorff.ts';
import type { PlacedAnnotation } from './placed-annotation.ts';
import { type SpanScore, spanScores } from './span-f1.ts';
import { type Disagreement, unitizingAlpha, unitizingDisagreement } from './unitizing.ts';

export interface Annotator {
  readonly name: string;
  readonly annotations: readonly PlacedAnnotation[];
}

/** Coefficients are NaN where nothing can be said. */
export interface Agreement {
  /** Places that anybody decided on, that two or more did, and that all did: what the coefficients rest on. */
  readonly coverage: { readonly items: number; readonly byTwo: number; readonly byAll: number };
  /** Of places that both decided on. */
  readonly pairs: readonly { readonly first: string; readonly second: string; readonly items: number; readonly kappa: number; readonly spans: readonly SpanScore[] }[];
  /** Of places that all decided on. */
  readonly fleissKappa: number;
  /** Of places that two or more decided on. */
  readonly alpha: number;
  /** Of stretches of the text, by label and over all labels; rejected marks count as unmarked. */
  readonly unitizing: { readonly alpha: number; readonly labels: readonly { readonly label: string; readonly alpha: number }[] };
}

/** How much annotators of one text agree. @param length of the text */
export function agreementOf(annotators: readonly Annotator[], length: number): Agreement {
  const items = decidedItems(annotators.map(({ annotations }) => annotations));
  const judged = items.map(({ decisions }) => decisions.filter((decision) => decision !== undefined));
  const byAll = judged.filter((decisions) => decisions.length === annotators.length);
  const labels = unitizingByLabel(annotators, length);
  return {
    coverage: { items: items.length, byTwo: judged.filter((decisions) => decisions.length > 1).length, byAll: byAll.length },
    pairs: annotators.flatMap((first, index) => annotators.slice(index + 1).map((second, offset) => {
      const both = items.flatMap(({ decisions }) => {
        const [ours, theirs] = [decisions[index], decisions[index + 1 + offset]];
        return ours !== undefined && theirs !== undefined ? [{ first: ours, second: theirs }] : [];
      });
      return { first: first.name, second: second.name, items: both.length, kappa: cohenKappa(both), spans: spanScores(kept(first), kept(second)) };
    })),
    fleissKappa: fleissKappa(byAll),
    alpha: krippendorffAlpha(judged),
    unitizing: { alpha: unitizingAlpha([...labels.values()]), labels: [...labels].map(([label, disagreement]) => ({ label, alpha: unitizingAlpha([disagreement]) })) },
  };
}

function kept({ annotations }: Annotator): readonly PlacedAnnotation[] {
  return annotations.filter(({ isRejected }) => !isRejected);
}

function unitizingByLabel(annotators: readonly Annotator[], length: number): ReadonlyMap<string, Disagreement> {
  const labels = [...new Set(annotators.flatMap((annotator) => kept(annotator).map(({ label }) => label)))].sort();
  return new Map(labels.map((label) => [
    label,
    unitizingDisagreement(annotators.map((annotator) => kept(annotator).filter((each) => each.label === label).flatMap(({ parts }) => parts)), length),
  ]));
}
