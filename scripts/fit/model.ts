import { featuresInCompany, featuresInDocument } from '../../server/src/devices/explanation.ts';
import type { Features } from '../../server/src/devices/features.ts';
import { devices } from '../../server/src/devices/registry.generated.ts';
import { gather } from '../../server/src/devices/score.ts';
import type { Levels, Weights } from '../../server/src/devices/weights.ts';
import { type JudgedScore, chooseBands } from './bands.ts';
import type { DecidedPassages } from './decided-passages.ts';
import { findingsIn, type GoldText, keyOf } from './gold-text.ts';
import { type Example, fitPooled } from './logistic.ts';
import type { Verdict } from './truth.ts';

/** A text whose candidates have been judged. */
export interface JudgedText extends GoldText {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * Weights fitted on some texts; thresholds chosen on the scores that each gets from a fit on the others.
 * @param decided what projects decided, learned from besides: what they left undecided is unknown, so that no threshold is chosen on it
 */
export function fitWeights(texts: readonly JudgedText[], decided: readonly DecidedPassages[] = []): Weights {
  const crossFitted = texts.flatMap((text) => judgedScores(text, { ...fitLevels(texts.filter((other) => other.name !== text.name), decided), bands: NO_BANDS }));
  const gold = texts.flatMap((text) => text.gold.filter(({ grade }) => grade > 1)).length;
  return { bands: chooseBands(crossFitted, gold, devices.map(({ label }) => label)), ...fitLevels(texts, decided) };
}

/** While the scores are made that the bands are chosen by. */
const NO_BANDS: Weights['bands'] = { cuts: { probable: 1, definite: 1 }, definite: {} };

/** Scores and verdicts of what is found in a text; what overlaps a mark of grade 1 is left out. */
function judgedScores(text: JudgedText, weights: Weights): readonly JudgedScore[] {
  return findingsIn(text, weights).flatMap((finding) => {
    const verdict = text.verdicts.get(keyOf(finding)) ?? 'open';
    return verdict === 'open' ? [] : [{ label: finding.device.label, score: finding.score, isRight: verdict === 'right' }];
  });
}

const PRIORS = Object.fromEntries(devices.map(({ label, prior }) => [label, prior ?? {}]));

/** Both models: the second learns from scores that the first gives to texts it was not fitted on. */
function fitLevels(texts: readonly JudgedText[], decided: readonly DecidedPassages[]): Pick<Weights, 'alone' | 'together'> {
  return {
    alone: fitAlone(texts, decided),
    together: once(`together ${namesOf(texts, decided)}`, () => fitPooled([
      ...texts.flatMap((text) => examplesOf(text, inCompany(text, fitAlone(texts.filter((other) => other.name !== text.name), decided)))),
      ...decided.flatMap((text) => decidedExamples(text, inCompany(text, fitAlone(texts, decided.filter((other) => other !== text))))),
    ], PRIORS)),
  };
}

function fitAlone(texts: readonly JudgedText[], decided: readonly DecidedPassages[]): Levels {
  return once(`alone ${namesOf(texts, decided)}`, () => fitPooled([...texts.flatMap((text) => examplesOf(text, inDocument(text))), ...decided.flatMap((text) => decidedExamples(text, inDocument(text)))], PRIORS));
}

/** Leaving texts out within texts left out asks for the same fit many times. */
const fitted = new Map<string, Levels>();
function once(key: string, fit: () => Levels): Levels {
  const known = fitted.get(key) ?? fit();
  fitted.set(key, known);
  return known;
}

function namesOf(texts: readonly JudgedText[], decided: readonly DecidedPassages[]): string {
  return [...texts, ...decided].map(({ name }) => name).join();
}

function inDocument({ candidates }: Pick<JudgedText, 'candidates'>): readonly Features<string>[] {
  return candidates.map(featuresInDocument);
}

function inCompany({ candidates }: Pick<JudgedText, 'candidates'>, alone: Levels): readonly Features<string>[] {
  const { company } = gather(candidates, { alone, together: alone });
  return candidates.map((candidate, index) => featuresInCompany(candidate, company, index));
}

/**
 * An arguable candidate (it overlaps a mark of grade 1) is neither right nor wrong to the scorer; the fit takes it as a
 * little of both, for it is more like the right ones than the wrong. Chosen by the log loss of left-out texts.
 */
const ARGUABLE = { right: 0.5, wrong: 0.3 } as const;

/** A decision counts as much as a mark of the gold. */
const DECISION = 1;

/** @param features of each candidate */
function decidedExamples(text: DecidedPassages, features: readonly Features<string>[]): readonly Example[] {
  return text.candidates.flatMap((candidate, index) => {
    const verdict = text.verdicts.get(keyOf(candidate));
    return verdict === undefined ? [] : [{ label: candidate.device.label, family: candidate.device.family, features: features[index] ?? {}, isRight: verdict === 'right', weight: DECISION }];
  });
}

/** @param features of each candidate */
function examplesOf(text: JudgedText, features: readonly Features<string>[]): readonly Example[] {
  return text.candidates.flatMap((candidate, index) => {
    const example = { label: candidate.device.label, family: candidate.device.family, features: features[index] ?? {} };
    const verdict = text.verdicts.get(keyOf(candidate)) ?? 'open';
    return verdict === 'open' ? [{ ...example, isRight: true, weight: ARGUABLE.right }, { ...example, isRight: false, weight: ARGUABLE.wrong }] : [{ ...example, isRight: verdict === 'right', weight: 1 }];
  });
}
