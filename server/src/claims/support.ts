import type { Block } from '../text/block.ts';
import type { Stasis } from './claim.ts';
import type { ReadSentence } from './features.ts';
import { type Feature, featureNamed, nameOf, numbersOfFeatures } from './features/feature.ts';
import type { FeatureSet } from './features/feature-set.ts';
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
  const linear = linearModelOf(model);
  const likely: { readonly from: number; readonly to: number; readonly likelihood: number }[] = [];
  forEachPair(sentences, judgements, blocks, (pair) => {
    const likelihood = probability(linear.sums(pair)[0] ?? 0);
    if (likelihood >= model.threshold) likely.push({ from: pair.reason.index, to: pair.claim.index, likelihood });
  });
  likely.sort((a, b) => b.likelihood - a.likelihood || a.from - b.from || a.to - b.to);
  const supports: (number | undefined)[] = sentences.map(() => undefined);
  for (const { from, to } of likely) if (supports[from] === undefined && !restsOn(supports, to, from)) supports[from] = to;
  return supports;
}

/** Every pair of claims near each other in a section, with the features of the pair. */
export function proposeSupport(sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], blocks: readonly Block[]): readonly SupportCandidate[] {
  const candidates: SupportCandidate[] = [];
  forEachPair(sentences, judgements, blocks, (pair) => {
    const features = new Map<string, number>();
    pair.forEach((value, feature) => features.set(nameOf(feature), value));
    candidates.push({ from: pair.reason.index, to: pair.claim.index, features });
  });
  return candidates;
}

/** A claim where it stands. */
interface Claim {
  readonly index: number;
  readonly sentence: ReadSentence;
  readonly judgement: LoneJudgement;
  /** Which of {@link OWN_SIGNS} it has. */
  readonly signs: readonly number[];
  readonly opensParagraph: boolean;
  readonly closesParagraph: boolean;
}

function forEachPair(sentences: readonly ReadSentence[], judgements: readonly LoneJudgement[], blocks: readonly Block[], visit: (pair: Pair) => void): void {
  const claims = sentences.flatMap((sentence, index): readonly Claim[] => {
    const judgement = judgements[index];
    if (judgement?.isClaim !== true) return [];
    const { features } = sentence;
    return [{ index, sentence, judgement, signs: signsIn(features), opensParagraph: features.has('opens its paragraph'), closesParagraph: features.has('closes its paragraph') }];
  });
  for (let at = 0; at < claims.length; at++) {
    const reason = claims[at];
    for (let distance = -FARTHEST_BACK; distance <= FARTHEST_AHEAD; distance++) {
      const claim = claims[at + distance];
      if (!reason || !claim || distance === 0 || !areInOneSection(blocks, reason.sentence, claim.sentence)) continue;
      visit(new Pair(reason, claim, distance));
    }
  }
}

const models = new WeakMap<Terms, LinearModels<'support'>>();

function linearModelOf(terms: Terms): LinearModels<'support'> {
  const model = models.get(terms) ?? new LinearModels({ support: terms }, ['support']);
  models.set(terms, model);
  return model;
}

function areInOneSection(blocks: readonly Block[], a: ReadSentence, b: ReadSentence): boolean {
  const first = blocks[a.passage];
  const second = blocks[b.passage];
  return first !== undefined && second !== undefined && first.section === second.section && first.speaker === second.speaker;
}

/** Connectives and forms of the supporting sentence, and of the sentence after it where the support comes first. */
const OWN_SIGNS = ['reason', 'reason: for', 'reason: because', 'example', 'addition', 'contrast', 'conclusion', 'disclosure', 'causal connective', 'numbers', 'names', 'present tense', 'past tense', 'present perfect', 'question', 'exclamation', 'wholly quoted', 'goes on in a quotation', 'opens with "it"', 'opens with "they"', 'opens with "this"', 'opens with "these"', 'opens with "he"', 'opens with "for"', 'opens with "thus"', 'opens with "in"', 'opens with "the"', 'opens with "but"', 'opens with "and"', 'opens with a conjunction', 'very short', 'no finite verb', 'concession', 'balanced by semicolons', 'universal determiner', 'emphasizer', 'copula with a noun'] as const;

type Order = 'back' | 'ahead';
type Side = Order | 'far';

/** Each sign's place, counted from 1. */
const placeOfSign = numbersOfFeatures(OWN_SIGNS.map((sign, place) => [sign, 1 + place]));

function signsIn(sentence: FeatureSet): readonly number[] {
  const signs: number[] = [];
  sentence.forEach((_, feature) => {
    const place = placeOfSign[feature] ?? 0;
    if (place > 0) signs.push(place - 1);
  });
  return signs;
}

/** The feature of each sign, by its place. */
const SIGNS = { reason: signFeatures('reason'), claim: signFeatures('claim') } as const;

function signFeatures(role: 'reason' | 'claim'): Readonly<Record<Side, readonly Feature[]>> {
  const on = (side: Side): readonly Feature[] => OWN_SIGNS.map((sign) => featureNamed(`${role}: ${sign}, ${side}`));
  return { back: on('back'), ahead: on('ahead'), far: on('far') };
}

const STASIS_OF_REASON = byStasis((reason) => ({
  back: featureNamed(`back: reason is ${reason}`), ahead: featureNamed(`ahead: reason is ${reason}`), reasonFor: byStasis((claim) => featureNamed(`${reason} for ${claim}`)),
}));

function byStasis<Features>(featuresOf: (stasis: Stasis) => Features): Readonly<Record<Stasis, Features>> {
  return { fact: featuresOf('fact'), cause: featuresOf('cause'), definition: featuresOf('definition'), value: featuresOf('value'), policy: featuresOf('policy'), prediction: featuresOf('prediction') };
}

const DISTANCES = Array.from({ length: FARTHEST_BACK + 1 + FARTHEST_AHEAD }, (_, at) => featureNamed(at < FARTHEST_BACK ? `${FARTHEST_BACK - at} before` : `${at - FARTHEST_BACK} after`));
const OF_ORDER = { back: featuresOfOrder('back'), ahead: featuresOfOrder('ahead') } as const;

function featuresOfOrder(order: Order) {
  return {
    otherParagraph: featureNamed(`other paragraph, ${order}`), opening: featureNamed(`${order} to the paragraph's opening`), close: featureNamed(`${order} to the paragraph's close`),
    longer: featureNamed(`longer than the claim, ${order}`), terse: featureNamed(`terse claim, ${order}`), full: featureNamed(`full reason, ${order}`),
  } as const;
}

const SHARED = featureNamed('words shared');
const EVIDENCE = featureNamed('evidence for what is none');
const OTHER_SPEAKERS = featureNamed('other speakers');
const BOTH_ATTRIBUTED = featureNamed('both attributed');
const SUPPORTABLE = featureNamed('claim is supportable');

/** Two claims near each other, the one perhaps a reason for the other. */
class Pair {
  readonly reason: Claim;
  readonly claim: Claim;
  /** How many claims on, or back where it is below 0. */
  readonly #distance: number;

  constructor(reason: Claim, claim: Claim, distance: number) {
    this.reason = reason;
    this.claim = claim;
    this.#distance = distance;
  }

  /** Calls `visit` with every feature that is there, always in the same order. */
  forEach(visit: (value: number, feature: Feature) => void): void {
    const { reason, claim } = this;
    const distance = this.#distance;
    visit(1, DISTANCES[distance + FARTHEST_BACK] ?? 0);
    const order = distance < 0 ? 'back' : 'ahead';
    const ofOrder = OF_ORDER[order];
    if (reason.sentence.passage !== claim.sentence.passage) visit(1, ofOrder.otherParagraph);
    else {
      if (claim.opensParagraph) visit(1, ofOrder.opening);
      if (claim.closesParagraph) visit(1, ofOrder.close);
    }
    const side = distance === -1 || distance === 1 ? order : 'far';
    for (const place of reason.signs) visit(1, SIGNS.reason[side][place] ?? 0);
    for (const place of claim.signs) visit(1, SIGNS.claim[side][place] ?? 0);
    const words = reason.sentence.features.contentWords;
    const claimed = claim.sentence.features.contentWords;
    let shared = 0;
    for (const word of words) if (claimed.includes(word)) shared++;
    if (shared > 0) visit(Math.log2(1 + shared), SHARED);
    const longer = Math.log2((1 + words.length) / (1 + claimed.length)) / 2;
    if (longer !== 0) visit(longer, ofOrder.longer);
    if (claimed.length <= TERSE) visit(1, ofOrder.terse);
    if (words.length >= FULL) visit(1, ofOrder.full);
    const stasis = STASIS_OF_REASON[reason.judgement.stasis];
    visit(1, stasis.reasonFor[claim.judgement.stasis]);
    visit(1, stasis[order]);
    if (reason.judgement.checkable && !claim.judgement.checkable) visit(1, EVIDENCE);
    if (reason.judgement.attributed !== claim.judgement.attributed) visit(1, OTHER_SPEAKERS);
    if (reason.judgement.attributed && claim.judgement.attributed) visit(1, BOTH_ATTRIBUTED);
    visit(claim.judgement.supportable, SUPPORTABLE);
  }
}

/** Content words of a claim that is stated in a breath, and of a reason that is spelt out. */
const TERSE = 4;
const FULL = 11;

/** Does `index`, through what it supports, come to rest on `other`? */
function restsOn(supports: readonly (number | undefined)[], index: number, other: number): boolean {
  for (let at: number | undefined = index; at !== undefined; at = supports[at]) if (at === other) return true;
  return false;
}
