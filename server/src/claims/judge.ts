import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { type Cue, STASES, STRENGTHS, type SentenceJudgement } from './claim.ts';
import { checkworthiness } from './checkworthiness.ts';
import { cuesFor } from './explain.ts';
import { type ReadSentence, readSentences } from './features.ts';
import type { FeatureSet } from './features/feature-set.ts';
import { highest, LinearModels, probability } from './linear-model.ts';
import { bandOf, salienceOf } from './salience.ts';
import { findSupport } from './support.ts';
import { BUNDLED_CLAIM_WEIGHTS, type ClaimWeights } from './weights.ts';

/** Judges every sentence of the document, in reading order. */
export function judgeSentences(blocks: readonly Block[], passages: readonly Passage[], weights: ClaimWeights = BUNDLED_CLAIM_WEIGHTS): readonly SentenceJudgement[] {
  const models = modelsOf(weights);
  const sentences = readSentences(blocks, passages);
  const judged = sentences.map((sentence) => judge(models, sentence, canAssert(blocks, passages, sentence)));
  const supports = findSupport(weights.support, sentences, judged, blocks);
  const supporters = new Map<number, number>();
  for (const target of supports) if (target !== undefined) supporters.set(target, (supporters.get(target) ?? 0) + 1);
  return judged.map(({ supportable, ...judgement }, index): SentenceJudgement => {
    const target = supports[index];
    const edge = edgeOf(sentences[index]);
    const score = judgement.isClaim
      ? salienceOf({ boosted: judgement.strength === 'boosted', checkable: judgement.checkable, supports: supporters.get(index) ?? 0, supportable, edge })
      : 0;
    return { ...judgement, score, band: judgement.isClaim ? bandOf(score) : 'possible', ...(target === undefined ? {} : { supports: target }) };
  });
}

/** Judges a sentence of prose by itself. */
export function judgeAlone(weights: ClaimWeights, sentence: ReadSentence): LoneJudgement {
  return judge(modelsOf(weights), sentence, true);
}

/** What a sentence is judged to be by itself, before support is looked for. */
export type LoneJudgement = Omit<SentenceJudgement, 'score' | 'band' | 'supports'> & {
  /** How likely others are brought to support it, by its own wording. */
  readonly supportable: number;
};

const DECISIONS = ['claim', 'attributed', 'checkable', 'supported'] as const;

interface LinearModelsOfClaims {
  readonly claim: LinearModels<'claim'>;
  /** All that is decided of a sentence, read together. */
  readonly all: LinearModels<(typeof DECISIONS)[number] | (typeof STASES)[number] | (typeof STRENGTHS)[number]>;
  readonly stasis: LinearModels<(typeof STASES)[number]>;
  readonly strength: LinearModels<(typeof STRENGTHS)[number]>;
  readonly attributed: LinearModels<'attributed'>;
}

interface Models {
  readonly judgeAsserting: (features: FeatureSet) => PlacelessJudgement;
  readonly judgeOther: (features: FeatureSet) => PlacelessJudgement;
}

const compiled = new WeakMap<ClaimWeights, Models>();

function modelsOf(weights: ClaimWeights): Models {
  const known = compiled.get(weights);
  if (known) return known;
  const linear: LinearModelsOfClaims = {
    claim: new LinearModels(weights, ['claim']),
    all: new LinearModels({ ...weights, ...weights.stasis, ...weights.strength }, [...DECISIONS, ...STASES, ...STRENGTHS]),
    stasis: new LinearModels(weights.stasis, STASES),
    strength: new LinearModels(weights.strength, STRENGTHS),
    attributed: new LinearModels(weights, ['attributed']),
  };
  const models: Models = {
    judgeAsserting: rememberPerFeatures((features) => judgeFeatures(linear, features, true)),
    judgeOther: rememberPerFeatures((features) => judgeFeatures(linear, features, false)),
  };
  compiled.set(weights, models);
  return models;
}

/** A sentence that stands among the same others keeps its features, and with them its judgement. */
function rememberPerFeatures(judgeBy: (features: FeatureSet) => PlacelessJudgement): (features: FeatureSet) => PlacelessJudgement {
  const known = new WeakMap<FeatureSet, PlacelessJudgement>();
  return (features) => {
    const judgement = known.get(features) ?? judgeBy(features);
    known.set(features, judgement);
    return judgement;
  };
}

/** Headings and speaker labels assert nothing; what is not English is not judged. */
function canAssert(blocks: readonly Block[], passages: readonly Passage[], { passage }: ReadSentence): boolean {
  const kind = blocks[passage]?.kind;
  return kind !== 'heading' && kind !== 'speaker' && (passages[passage]?.isEnglish ?? false);
}

function judge(models: Models, { passage, sentence, features }: ReadSentence, mayAssert: boolean): LoneJudgement {
  return { passage, sentence, ...(mayAssert ? models.judgeAsserting : models.judgeOther)(features) };
}

/** What features alone make of a sentence, wherever it stands. */
type PlacelessJudgement = Omit<LoneJudgement, 'passage' | 'sentence'>;

function judgeFeatures(models: LinearModelsOfClaims, features: FeatureSet, mayAssert: boolean): PlacelessJudgement {
  const sums = models.all.sums(features);
  const [claim = 0, attributed = 0, checkable = 0, supported = 0] = sums;
  const stasis = highest(STASES, sums.slice(DECISIONS.length));
  const strength = highest(STRENGTHS, sums.slice(DECISIONS.length + STASES.length));
  const isClaim = mayAssert && claim > 0;
  const isAttributed = attributed > 0;
  const cues: readonly Cue[] = isClaim ? [
    ...cuesFor(models.claim, 'claim', features, 'claim'),
    ...cuesFor(models.stasis, stasis, features, stasis),
    ...(strength === 'plain' ? [] : cuesFor(models.strength, strength, features, strength)),
    ...(isAttributed ? cuesFor(models.attributed, 'attributed', features, 'attributed') : []),
  ] : [];
  return {
    isClaim, stasis, strength, attributed: isAttributed, checkable: checkable > 0,
    checkworthiness: mayAssert ? checkworthiness(features) : 0, cues, supportable: probability(supported),
  };
}

function edgeOf(sentence: ReadSentence | undefined): 'section' | 'paragraph' | undefined {
  const features = sentence?.features;
  if (features?.has('opens its section') || features?.has('closes its section')) return 'section';
  return features?.has('opens its paragraph') || features?.has('closes its paragraph') ? 'paragraph' : undefined;
}
