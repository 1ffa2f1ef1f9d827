import { STASES, STRENGTHS } from '../../../server/src/claims/claim.ts';
import { cueLexicons } from '../../../server/src/claims/cues.generated.ts';
import { PHRASE_MARK, WORD_MARK } from '../../../server/src/claims/features/wording.ts';
import { judgeAlone, type LoneJudgement } from '../../../server/src/claims/judge.ts';
import { proposeSupport } from '../../../server/src/claims/support.ts';
import type { ClaimWeights, Terms } from '../../../server/src/claims/weights.ts';
import type { LabelledSentence, LabelledText } from './labelled-text.ts';
import { fitLogistic, fitSoftmax, type Penalties } from './softmax.ts';
import { supportThreshold } from './support-threshold.ts';

/** A feature seen in fewer sentences, or in one text alone, says more of a topic than of a claim. */
const FEWEST_SENTENCES = 4;
const FEWEST_TEXTS = 2;

/** Weights fitted on some texts, nothing else seen. */
export function fitClaimWeights(texts: readonly LabelledText[]): ClaimWeights {
  const terms = fitSentences(texts);
  const withoutText = texts.map((text) => ({ text, weights: { ...fitSentences(texts.filter((other) => other !== text)), support: NO_SUPPORT } }));
  const judged = withoutText.map(({ text, weights }) => ({ text, candidates: judgedCandidates(text, weights) }));
  const support = fitSupport(judged.flatMap(({ candidates }) => candidates));
  const crossFitted = judged.flatMap(({ text, candidates }) => {
    const other = fitSupport(judged.filter((each) => each.text !== text).flatMap((each) => each.candidates));
    return candidates.map((candidate) => ({ ...candidate, model: other }));
  });
  return { ...terms, support: { ...support, threshold: supportThreshold(crossFitted) } };
}

const NO_SUPPORT = { bias: 0, weights: {}, threshold: 1 };

type SentenceTerms = Omit<ClaimWeights, 'support'>;

function fitSentences(texts: readonly LabelledText[]): SentenceTerms {
  const usual = usualFeatures(texts);
  const examples = texts.flatMap((text) => {
    const supported = new Set(text.labels.flatMap(({ supports }) => (supports === undefined ? [] : [supports])));
    return text.sentences.flatMap((sentence) => (sentence.label ? [{ label: sentence.label, isSupported: supported.has(sentence.label.start), features: only(sentence.features.values, usual) }] : []));
  });
  const claims = examples.filter(({ label }) => label.claim);
  return {
    claim: fitLogistic(examples.map(({ label, features }) => ({ features, holds: label.claim })), PENALTIES.claim),
    attributed: fitLogistic(claims.map(({ label, features }) => ({ features, holds: label.attributed ?? false })), PENALTIES.attributed),
    checkable: fitLogistic(claims.map(({ label, features }) => ({ features, holds: label.checkable ?? false })), PENALTIES.checkable),
    supported: fitLogistic(claims.map(({ isSupported, features }) => ({ features, holds: isSupported })), PENALTIES.supported),
    stasis: fitSoftmax(claims.flatMap(({ label, features }) => (label.stasis ? [{ features, label: label.stasis }] : [])), STASES, PENALTIES.stasis),
    strength: fitSoftmax(claims.flatMap(({ label, features }) => (label.strength ? [{ features, label: label.strength }] : [])), STRENGTHS, PENALTIES.strength),
  };
}

const GROUPS: ReadonlySet<string> = new Set(cueLexicons.flatMap(({ groups }) => Object.keys(groups)));

/** Held back the more, the more features there are of a kind. Chosen by the figures of left-out texts. */
function penalties(group: number, form: number, single: number): Penalties {
  return { of: (feature) => (feature.startsWith(WORD_MARK) || feature.includes(PHRASE_MARK) || feature.startsWith('opens with "') || /^(?:nouns|subject|verb) of/.test(feature) ? single : GROUPS.has(feature) ? group : form) };
}

const PENALTIES = {
  claim: penalties(2, 1, 6),
  attributed: penalties(2, 2, 8),
  checkable: penalties(8, 8, 16),
  supported: penalties(8, 8, 32),
  stasis: penalties(4, 4, 12),
  strength: penalties(4, 8, 16),
} as const;
const SUPPORT_PENALTY = 2;

function usualFeatures(texts: readonly LabelledText[]): ReadonlySet<string> {
  const seen = new Map<string, { sentences: number; readonly texts: Set<string> }>();
  for (const { name, sentences } of texts) {
    for (const { label, features } of sentences) {
      if (!label) continue;
      for (const feature of features.values.keys()) {
        const entry = seen.get(feature) ?? { sentences: 0, texts: new Set() };
        entry.sentences++;
        entry.texts.add(name);
        seen.set(feature, entry);
      }
    }
  }
  return new Set([...seen].filter(([, { sentences, texts }]) => sentences >= FEWEST_SENTENCES && texts.size >= FEWEST_TEXTS).map(([feature]) => feature));
}

function only(features: ReadonlyMap<string, number>, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...features].filter(([feature]) => wanted.has(feature)));
}

/** A pair of sentences, and whether the reader joined them. */
export interface JudgedCandidate {
  readonly text: string;
  readonly from: number;
  readonly features: ReadonlyMap<string, number>;
  readonly holds: boolean;
}

/** Pairs among the labelled sentences, as the sentences are judged by weights that never saw the text. */
function judgedCandidates(text: LabelledText, weights: ClaimWeights): readonly JudgedCandidate[] {
  const judgements: readonly LoneJudgement[] = text.sentences.map((sentence) => {
    const judgement = judgeAlone(weights, sentence);
    return { ...judgement, isClaim: judgement.isClaim && sentence.label !== undefined };
  });
  return proposeSupport(text.sentences, judgements, text.blocks).map(({ from, to, features }) => ({ text: text.name, from, features, holds: isSupport(text.sentences[from], text.sentences[to]) }));
}

function isSupport(from: LabelledSentence | undefined, to: LabelledSentence | undefined): boolean {
  return from?.label?.supports !== undefined && from.label.supports === to?.label?.start;
}

function fitSupport(candidates: readonly JudgedCandidate[]): Terms {
  return fitLogistic(candidates, { of: () => SUPPORT_PENALTY });
}
