import type { Passage } from '../language/passage.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import { earlierIfSame } from '../text/same-data.ts';
import { type JudgedSentence, STASES, STRENGTHS, type SentenceJudgement } from './claim.ts';
import { CHECKWORTHINESS } from './checkworthiness.ts';
import { cuesFor, Explanation } from './explain.ts';
import { type ReadSentence, SentenceFeatures } from './features.ts';
import type { FeatureSet } from './features/feature-set.ts';
import { highest, LinearModels, probability } from './linear-model.ts';
import { bandOf, salienceOf } from './salience.ts';
import { findSupport } from './support.ts';
import { bundledClaimWeights, type ClaimWeights } from './weights.ts';

/** Judges every sentence of the document, in reading order. */
export function judgeSentences(blocks: readonly Block[], passages: readonly Passage[], weights: ClaimWeights = bundledClaimWeights()): readonly SentenceJudgement[] {
  const rows = atOnce(judgeInSlices(blocks, passages, weights));
  let count = 0;
  const firsts = rows.map((row) => (count += row.length) - row.length);
  return rows.flatMap((row, passage) => row.map(({ supports, ...judgement }, sentence): SentenceJudgement => ({
    ...judgement, passage, sentence, ...(supports === undefined ? {} : { supports: (firsts[passage + supports.passages] ?? 0) + supports.sentence }),
  })));
}

/**
 * The same, a row a passage: the same object as long as its section says nothing else of it. Stops at each passage that is read anew, and at each section
 * that is judged anew.
 * @param known the features of an earlier version, which follow
 */
export function* judgeInSlices(blocks: readonly Block[], passages: readonly Passage[], weights: ClaimWeights = bundledClaimWeights(), known = new SentenceFeatures()): Generator<undefined, readonly (readonly JudgedSentence[])[]> {
  const features = yield* known.moveTo(blocks, passages);
  const rows: (readonly JudgedSentence[])[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (blocks[to] && blocks[to]?.section === blocks[from]?.section) to++;
    const section: Section = { weights, blocks, passages, features, from, to };
    let judged = knownRowsOf(section);
    if (!judged) {
      yield;
      judged = judgeSection(section);
    }
    for (const row of judged) rows.push(row);
    from = to;
  }
  return rows;
}

/** The blocks of a document from one place to another. */
interface Section {
  readonly weights: ClaimWeights;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  readonly features: readonly (readonly FeatureSet[])[];
  readonly from: number;
  readonly to: number;
}

/** What the judgement of a section depends on, and what it is. */
interface KnownSection {
  readonly weights: ClaimWeights;
  readonly features: readonly (readonly FeatureSet[])[];
  readonly isAsserting: readonly boolean[];
  readonly speakers: readonly (string | undefined)[];
  readonly rows: readonly (readonly JudgedSentence[])[];
}

/** By the features of the section's first passage. */
const knownSections = new WeakMap<readonly FeatureSet[], KnownSection>();
/** The last judgements of a passage, by its features. */
const knownRows = new WeakMap<readonly FeatureSet[], readonly JudgedSentence[]>();

/** The judgements of a section that is as it was. Compared in place: it is asked of all sections at each letter that is typed. */
function knownRowsOf({ weights, blocks, passages, features, from, to }: Section): KnownSection['rows'] | undefined {
  const first = features[from];
  const known = first && knownSections.get(first);
  if (known?.weights !== weights || known.features.length !== to - from) return undefined;
  for (let at = from; at < to; at++) {
    const own = at - from;
    if (known.features[own] !== features[at] || known.speakers[own] !== blocks[at]?.speaker || known.isAsserting[own] !== canAssert(blocks[at], passages[at])) return undefined;
  }
  return known.rows;
}

function judgeSection(section: Section): KnownSection['rows'] {
  const { weights, from, to } = section;
  const [blocks, passages, features] = [section.blocks.slice(from, to), section.passages.slice(from, to), section.features.slice(from, to)];
  const [first] = features;
  if (!first) return [];
  const isAsserting = passages.map((passage, index) => canAssert(blocks[index], passage));
  const rows = judgeInSection(weights, blocks, features, isAsserting).map((row, index) => {
    const own = features[index] ?? first;
    const judged = earlierIfSame(knownRows.get(own), row);
    knownRows.set(own, judged);
    return judged;
  });
  knownSections.set(first, { weights, features, isAsserting, speakers: blocks.map(({ speaker }) => speaker), rows });
  return rows;
}

function judgeInSection(weights: ClaimWeights, blocks: readonly Block[], features: KnownSection['features'], isAsserting: readonly boolean[]): KnownSection['rows'] {
  const models = modelsOf(weights);
  const sentences = features.flatMap((row, passage) => row.map((own, sentence): ReadSentence => ({ passage, sentence, features: own })));
  const judged = sentences.map((sentence) => judge(models, sentence, isAsserting[sentence.passage] === true));
  const supports = findSupport(weights.support, sentences, judged, blocks);
  const supporters = new Map<number, number>();
  for (const target of supports) if (target !== undefined) supporters.set(target, (supporters.get(target) ?? 0) + 1);
  const rows = features.map((): JudgedSentence[] => []);
  judged.forEach(({ passage, supportable, isClaim, stasis, strength, attributed, checkable, checkworthiness, explanation }, index) => {
    const target = sentences[supports[index] ?? -1];
    const score = isClaim
      ? salienceOf({ boosted: strength === 'boosted', checkable, supports: supporters.get(index) ?? 0, supportable, edge: edgeOf(sentences[index]) })
      : 0;
    rows[passage]?.push({
      isClaim, stasis, strength, attributed, checkable, checkworthiness, explanation, score, band: isClaim ? bandOf(score) : 'possible',
      ...(target === undefined ? {} : { supports: { passages: target.passage - passage, sentence: target.sentence } }),
    });
  });
  return rows;
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

const DECISIONS = ['claim', 'attributed', 'checkable', 'supported', 'checkworthiness'] as const;

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
    all: new LinearModels({ ...weights, ...weights.stasis, ...weights.strength, checkworthiness: CHECKWORTHINESS }, [...DECISIONS, ...STASES, ...STRENGTHS]),
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
function canAssert(block: Block | undefined, passage: Passage | undefined): boolean {
  return passage?.isEnglish === true && block !== undefined && block.kind !== 'heading' && block.kind !== 'speaker';
}

function judge(models: Models, { passage, sentence, features }: ReadSentence, mayAssert: boolean): LoneJudgement {
  return { passage, sentence, ...(mayAssert ? models.judgeAsserting : models.judgeOther)(features) };
}

/** What features alone make of a sentence, wherever it stands. */
type PlacelessJudgement = Omit<LoneJudgement, 'passage' | 'sentence'>;

function judgeFeatures(models: LinearModelsOfClaims, features: FeatureSet, mayAssert: boolean): PlacelessJudgement {
  const sums = models.all.sums(features);
  const [claim = 0, attributed = 0, checkable = 0, supported = 0, worthChecking = 0] = sums;
  const stasis = highest(STASES, sums.subarray(DECISIONS.length));
  const strength = highest(STRENGTHS, sums.subarray(DECISIONS.length + STASES.length));
  const isClaim = mayAssert && claim > 0;
  const isAttributed = attributed > 0;
  const explanation = new Explanation(() => (isClaim ? [
    ...cuesFor(models.claim, 'claim', features, 'claim'),
    ...cuesFor(models.stasis, stasis, features, stasis),
    ...(strength === 'plain' ? [] : cuesFor(models.strength, strength, features, strength)),
    ...(isAttributed ? cuesFor(models.attributed, 'attributed', features, 'attributed') : []),
  ] : []));
  return {
    isClaim, stasis, strength, attributed: isAttributed, checkable: checkable > 0,
    checkworthiness: mayAssert ? probability(worthChecking) : 0, explanation, supportable: probability(supported),
  };
}

function edgeOf(sentence: ReadSentence | undefined): 'section' | 'paragraph' | undefined {
  const features = sentence?.features;
  if (features?.has('opens its section', 'closes its section') === true) return 'section';
  return features?.has('opens its paragraph', 'closes its paragraph') === true ? 'paragraph' : undefined;
}
