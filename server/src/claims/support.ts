import type { Block } from '../text/block.ts';
import type { Stasis } from './claim.ts';
import type { ReadSentence } from './features.ts';
import { type Feature, featureNamed } from './features/feature.ts';
import { FeatureSet } from './features/feature-set.ts';
import type { LoneJudgement } from './judge.ts';
import { LinearModels, probability } from './linear-model.ts';
import type { ClaimWeights, Terms } from './weights.ts';

/** A sentence looks so far back and so far ahead for what it supports. */
const FARTHEST_BACK = 4;
const FARTHEST_AHEAD = 2;

/** A claim that may be a reason or evidence for another. */
export interface SupportCandidate {
  /** Indices among the sentences. */
  readonly from: number;
  readonly to: number;
  readonly features: ReadonlyMap<string, number>;
}

/**
 * For each sentence the claim that it supports, if any: the likeliest of those near it in its section, where that is
 * likely enough. No two support each other, directly or round about.
 */
export function findSupport(model: ClaimWeights['support'], sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], blocks: readonly Block[]): readonly (number | undefined)[] {
  const likely = pairsOf(sentences, judgements, blocks)
    .map(({ from, to, distance }) => ({ from, to, likelihood: likelihoodOf(model, sentences, judgements, from, to, distance) }))
    .filter(({ likelihood }) => likelihood >= model.threshold)
    .sort((a, b) => b.likelihood - a.likelihood || a.from - b.from || a.to - b.to);
  const supports: (number | undefined)[] = sentences.map(() => undefined);
  for (const { from, to } of likely) if (supports[from] === undefined && !restsOn(supports, to, from)) supports[from] = to;
  return supports;
}

/** Every pair of claims near each other in a section, with the features of the pair. */
export function proposeSupport(sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], blocks: readonly Block[]): readonly SupportCandidate[] {
  return pairsOf(sentences, judgements, blocks).map(({ from, to, distance }) => ({ from, to, features: pairFeatures(sentences, judgements, from, to, distance).values }));
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** How many claims on, or back where it is below 0. */
  readonly distance: number;
}

function pairsOf(sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], blocks: readonly Block[]): readonly Pair[] {
  const claims = judgements.flatMap((judgement, index) => (judgement.isClaim ? [index] : []));
  const place = new Map(claims.map((index, at) => [index, at]));
  return claims.flatMap((from) => {
    const at = place.get(from) ?? 0;
    const pairs: Pair[] = [];
    for (let other = at - FARTHEST_BACK; other <= at + FARTHEST_AHEAD; other++) {
      const to = claims[other];
      if (to === undefined || to === from || !areInOneSection(blocks, sentences[from], sentences[to])) continue;
      pairs.push({ from, to, distance: other - at });
    }
    return pairs;
  });
}

const models = new WeakMap<Terms, LinearModels<'support'>>();

function linearModelOf(terms: Terms): LinearModels<'support'> {
  const model = models.get(terms) ?? new LinearModels({ support: terms }, ['support']);
  models.set(terms, model);
  return model;
}

interface KnownLikelihood {
  readonly claim: FeatureSet;
  readonly model: Terms;
  readonly distance: number;
  readonly isSameParagraph: boolean;
  readonly likelihood: number;
}
/** By the features of the supporting sentence, which are one object as long as nothing around it changes. */
const likelihoods = new WeakMap<FeatureSet, KnownLikelihood[]>();
/** More than one sentence has pairs; what is beyond are pairs of earlier versions. */
const MOST_PAIRS = 4 * (FARTHEST_BACK + FARTHEST_AHEAD);

function likelihoodOf(model: Terms, sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], from: number, to: number, distance: number): number {
  const reason = sentences[from];
  const claim = sentences[to];
  if (!reason || !claim) return 0;
  const isSameParagraph = reason.passage === claim.passage;
  const all = likelihoods.get(reason.features) ?? [];
  const known = all.find((pair) => pair.claim === claim.features && pair.distance === distance && pair.isSameParagraph === isSameParagraph && pair.model === model);
  if (known) return known.likelihood;
  const [logit = 0] = linearModelOf(model).sums(pairFeatures(sentences, judgements, from, to, distance));
  const likelihood = probability(logit);
  likelihoods.set(reason.features, [...all.slice(-MOST_PAIRS), { claim: claim.features, model, distance, isSameParagraph, likelihood }]);
  return likelihood;
}

function areInOneSection(blocks: readonly Block[], a: ReadSentence | undefined, b: ReadSentence | undefined): boolean {
  const first = a && blocks[a.passage];
  const second = b && blocks[b.passage];
  return first !== undefined && second !== undefined && first.section === second.section && first.speaker === second.speaker;
}

/** Connectives and forms of the supporting sentence, and of the sentence after it where the support comes first. */
const OWN_SIGNS = ['reason', 'reason: for', 'reason: because', 'example', 'addition', 'contrast', 'conclusion', 'disclosure', 'causal connective', 'numbers', 'names', 'present tense', 'past tense', 'present perfect', 'question', 'exclamation', 'wholly quoted', 'goes on in a quotation', 'opens with "it"', 'opens with "they"', 'opens with "this"', 'opens with "these"', 'opens with "he"', 'opens with "for"', 'opens with "thus"', 'opens with "in"', 'opens with "the"', 'opens with "but"', 'opens with "and"', 'opens with a conjunction', 'very short', 'no finite verb', 'concession', 'balanced by semicolons', 'universal determiner', 'emphasizer', 'copula with a noun'] as const;

type Side = 'back' | 'ahead' | 'far';

/** A sign's features, by the sign. */
const SIGNS = { reason: signsOf('reason'), claim: signsOf('claim') } as const;

function signsOf(role: 'reason' | 'claim'): ReadonlyMap<Feature, Readonly<Record<Side, Feature>>> {
  const on = (sign: string, side: Side): Feature => featureNamed(`${role}: ${sign}, ${side}`);
  return new Map(OWN_SIGNS.map((sign) => [featureNamed(sign), { back: on(sign, 'back'), ahead: on(sign, 'ahead'), far: on(sign, 'far') }]));
}

const STASIS_OF_REASON = byStasis((reason) => ({
  back: featureNamed(`back: reason is ${reason}`), ahead: featureNamed(`ahead: reason is ${reason}`), reasonFor: byStasis((claim) => featureNamed(`${reason} for ${claim}`)),
}));

function byStasis<Features>(featuresOf: (stasis: Stasis) => Features): Readonly<Record<Stasis, Features>> {
  return { fact: featuresOf('fact'), cause: featuresOf('cause'), definition: featuresOf('definition'), value: featuresOf('value'), policy: featuresOf('policy'), prediction: featuresOf('prediction') };
}

function pairFeatures(sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], from: number, to: number, distance: number): FeatureSet {
  const features = new FeatureSet();
  const reason = sentences[from];
  const claim = sentences[to];
  const reasonJudgement = judgements[from];
  const claimJudgement = judgements[to];
  if (!reason || !claim || !reasonJudgement || !claimJudgement) return features;
  features.set(distance < 0 ? `${-distance} before` : `${distance} after`, 1);
  const isNext = distance === -1 || distance === 1;
  const order = distance < 0 ? 'back' : 'ahead';
  const isSameParagraph = reason.passage === claim.passage;
  if (!isSameParagraph) features.set(`other paragraph, ${order}`, 1);
  if (claim.features.has('opens its paragraph') && isSameParagraph) features.set(`${order} to the paragraph's opening`, 1);
  if (claim.features.has('closes its paragraph') && isSameParagraph) features.set(`${order} to the paragraph's close`, 1);
  const side = isNext ? order : 'far';
  noteSigns(features, reason.features, SIGNS.reason, side);
  noteSigns(features, claim.features, SIGNS.claim, side);
  const shared = sharedWords(reason.features, claim.features);
  if (shared > 0) features.set('words shared', Math.log2(1 + shared));
  const [words, claimed] = [reason.features.lemmas.size, claim.features.lemmas.size];
  features.set(`longer than the claim, ${order}`, Math.log2((1 + words) / (1 + claimed)) / 2);
  if (claimed <= TERSE) features.set(`terse claim, ${order}`, 1);
  if (words >= FULL) features.set(`full reason, ${order}`, 1);
  const stasis = STASIS_OF_REASON[reasonJudgement.stasis];
  features.add(stasis.reasonFor[claimJudgement.stasis], 1);
  features.add(stasis[order], 1);
  if (reasonJudgement.checkable && !claimJudgement.checkable) features.set('evidence for what is none', 1);
  if (reasonJudgement.attributed !== claimJudgement.attributed) features.set('other speakers', 1);
  if (reasonJudgement.attributed && claimJudgement.attributed) features.set('both attributed', 1);
  features.set('claim is supportable', claimJudgement.supportable);
  return features;
}

/** Content words of a claim that is stated in a breath, and of a reason that is spelt out. */
const TERSE = 4;
const FULL = 11;

function noteSigns(pair: FeatureSet, sentence: FeatureSet, signs: ReturnType<typeof signsOf>, side: Side): void {
  sentence.forEach((_, feature) => {
    const sign = signs.get(feature)?.[side];
    if (sign !== undefined) pair.add(sign, 1);
  });
}

function sharedWords(a: FeatureSet, b: FeatureSet): number {
  let count = 0;
  for (const lemma of a.lemmas) if (b.lemmas.has(lemma)) count++;
  return count;
}

/** Does `index`, through what it supports, come to rest on `other`? */
function restsOn(supports: readonly (number | undefined)[], index: number, other: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = supports[at]) if (at === other) return true;
  return false;
}
