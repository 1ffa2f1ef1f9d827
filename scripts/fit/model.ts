import { devices } from '../../server/src/devices/registry.generated.ts';
import type { Weights } from '../../server/src/devices/weights.ts';
import { type JudgedScore, chooseBands } from './bands.ts';
import { findingsIn, type GoldText, keyOf } from './gold-text.ts';
import { type Example, fitPooled, type PooledTerms } from './logistic.ts';
import type { Verdict } from './truth.ts';

/** A text whose candidates have been judged. */
export interface JudgedText extends GoldText {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Weights fitted on some texts; thresholds chosen on the scores that each gets from a fit on the others. */
export function fitWeights(texts: readonly JudgedText[]): Weights {
  const crossFitted = texts.flatMap((text) => {
    const weights = withBands(fitTerms(texts.filter((other) => other !== text)), () => ({ probable: 0 }));
    return judgedScores(text, weights);
  });
  const goldCounts = new Map<string, number>();
  for (const mark of texts.flatMap((text) => text.gold.filter(({ grade }) => grade > 1))) goldCounts.set(mark.label, (goldCounts.get(mark.label) ?? 0) + 1);
  return withBands(fitTerms(texts), chooseBands(crossFitted, goldCounts));
}

/** Scores and verdicts of what is found in a text; what overlaps a mark of grade 1 is left out. */
function judgedScores(text: JudgedText, weights: Weights): readonly JudgedScore[] {
  return findingsIn(text, weights).flatMap((finding) => {
    const verdict = text.verdicts.get(keyOf(finding)) ?? 'open';
    return verdict === 'open' ? [] : [{ label: finding.device.label, score: finding.score, isRight: verdict === 'right' }];
  });
}

function fitTerms(texts: readonly JudgedText[]): PooledTerms {
  return fitPooled(texts.flatMap(examplesOf));
}

function examplesOf(text: JudgedText): readonly Example[] {
  return text.candidates.flatMap((candidate) => {
    const verdict = text.verdicts.get(keyOf(candidate)) ?? 'open';
    return verdict === 'open' ? [] : [{ label: candidate.device.label, family: candidate.device.family, features: candidate.features, isRight: verdict === 'right' }];
  });
}

function withBands(terms: PooledTerms, bandsOf: (label: string) => { readonly probable: number; readonly definite?: number }): Weights {
  return {
    shared: terms.shared,
    families: { ...terms.families },
    devices: Object.fromEntries(devices.map(({ label }) => [label, { ...(terms.devices[label] ?? { bias: 0, weights: {} }), ...bandsOf(label) }])),
  };
}
