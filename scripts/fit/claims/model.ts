import { STASES, STRENGTHS } from '../../../server/src/claims/claim.ts';
import { cueLexicons } from '../../../server/src/claims/cues.generated.ts';
import { DEGREE_OF, SIGN_OF } from '../../../server/src/claims/features/plain-signs.ts';
import { PHRASE_MARK } from '../../../server/src/claims/features/wording.ts';
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
  const judged = readSupportCandidates(texts, terms);
  const support = fitSupport(judged.flatMap(({ candidates }) => candidates));
  const crossFitted = judged.flatMap(({ text, candidates }) => {
    const other = fitSupport(judged.filter((each) => each.text !== text).flatMap((each) => each.candidates));
    return candidates.map((candidate) => ({ ...candidate, model: other }));
  });
  return { ...terms, support: { ...support, threshold: supportThreshold(crossFitted.filter(({ isGold }) => isGold)) } };
}

/** Pairs of sentences of each text, as the sentences are judged by weights that never saw the text. */
function readSupportCandidates(texts: readonly LabelledText[], all: SentenceTerms): readonly { readonly text: LabelledText; readonly candidates: readonly JudgedCandidate[] }[] {
  return texts.filter(tellsSupport).map((text) => {
    const weights = { ...fitSentences(texts.filter((other) => other !== text), all), support: NO_SUPPORT };
    return { text, candidates: judgedCandidates(text, weights) };
  });
}

/** Sentences that were written to stand alone say nothing of what supports what. */
function tellsSupport({ labels }: LabelledText): boolean {
  return labels.some(({ supports }) => supports !== undefined);
}

const NO_SUPPORT = { bias: 0, weights: {}, threshold: 1 };

type SentenceTerms = Omit<ClaimWeights, 'support'>;

/** @param start weights fitted on much the same texts */
function fitSentences(texts: readonly LabelledText[], start?: SentenceTerms): SentenceTerms {
  const usual = usualFeatures(texts);
  const examples = texts.flatMap((text) => {
    const supported = new Set(text.labels.flatMap(({ supports }) => (supports === undefined ? [] : [supports])));
    return text.sentences.flatMap((sentence) => (sentence.label ? [{ label: sentence.label, isSupported: tellsSupport(text) ? supported.has(sentence.label.start) : undefined, features: only(sentence.features.values, usual) }] : []));
  });
  const claims = examples.filter(({ label }) => label.claim);
  const yesOrNo = (decision: 'claim' | 'attributed' | 'checkable' | 'supported', among: typeof examples, holds: (example: (typeof examples)[number]) => boolean): Terms =>
    fitLogistic(among.map((example) => ({ features: ofKinds(example.features, PENALTIES[decision]), holds: holds(example) })), penalized(PENALTIES[decision]), start?.[decision]);
  return {
    claim: yesOrNo('claim', examples, ({ label }) => label.claim),
    attributed: yesOrNo('attributed', claims, ({ label }) => label.attributed === true),
    checkable: yesOrNo('checkable', claims, ({ label }) => label.checkable === true),
    supported: yesOrNo('supported', claims.filter(({ isSupported }) => isSupported !== undefined), ({ isSupported }) => isSupported === true),
    stasis: fitSoftmax(claims.flatMap(({ label, features }) => (label.stasis ? [{ features: ofKinds(features, PENALTIES.stasis), label: label.stasis }] : [])), STASES, penalized(PENALTIES.stasis), start?.stasis),
    strength: fitSoftmax(claims.flatMap(({ label, features }) => (label.strength ? [{ features: ofKinds(features, PENALTIES.strength), label: label.strength }] : [])), STRENGTHS, penalized(PENALTIES.strength), start?.strength),
  };
}

const GROUPS: ReadonlySet<string> = new Set(cueLexicons.flatMap(({ groups }) => Object.keys(groups)));

type Kind = 'group' | 'role' | 'phrase' | 'form' | 'opening' | 'class' | 'subject' | 'surroundings' | 'position' | 'sign' | 'degree';

function kindOf(feature: string): Kind {
  if (feature.startsWith(SIGN_OF)) return 'sign';
  if (feature.startsWith(DEGREE_OF)) return 'degree';
  if (feature.includes(PHRASE_MARK)) return 'phrase';
  if (ROLE.test(feature)) return 'role';
  if (GROUPS.has(feature)) return 'group';
  if (feature.startsWith('around it')) return 'surroundings';
  if (feature.startsWith('opens with "')) return 'opening';
  if (feature.startsWith('subject "')) return 'subject';
  if (POSITIONS.has(feature)) return 'position';
  return /^(?:nouns|subject|verb) of/.test(feature) ? 'class' : 'form';
}

const POSITIONS: ReadonlySet<string> = new Set(['opens its paragraph', 'closes its paragraph', 'alone in its paragraph', 'opens its section', 'closes its section']);
const ROLE = /, (?:as its verb|said of the subject|as its predicate|in its main clause)$/;

/**
 * For each decision the kinds of features that it looks at, and how much their weights are held back: the more, the
 * more features of a kind there are. Chosen by the figures of left-out texts.
 */
const PENALTIES = {
  claim: { group: 4, form: 2, subject: 4, surroundings: 8, class: 8, position: 8, sign: 2, degree: 2 },
  attributed: { group: 2, role: 4, form: 2, surroundings: 4, phrase: 8, position: 8 },
  checkable: { group: 8, form: 8, class: 16, surroundings: 8, sign: 4, degree: 4 },
  supported: { group: 8, form: 8, surroundings: 16, position: 8, degree: 8 },
  // A stasis has few labels and many wordings: what the signs do not say, all else together adds a little.
  stasis: { sign: 1, form: 24, group: 24, role: 24, subject: 24, surroundings: 24, class: 24, phrase: 48 },
  strength: { degree: 0.5, group: 12, form: 12, role: 16, subject: 24, surroundings: 24, class: 24, phrase: 48 },
} as const satisfies Readonly<Record<string, KindPenalties>>;

type KindPenalties = Readonly<Partial<Record<Kind, number>>>;

function penalized(kinds: KindPenalties): Penalties {
  return { of: (feature) => kinds[kindOf(feature)] ?? 0 };
}

function ofKinds(features: ReadonlyMap<string, number>, kinds: KindPenalties): ReadonlyMap<string, number> {
  return new Map([...features].filter(([feature]) => kindOf(feature) in kinds));
}

const SUPPORT_PENALTY = 4;

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
  /** The gold leaves no support out; the other labels were made for precision. */
  readonly isGold: boolean;
}

/** Pairs among the labelled sentences. */
function judgedCandidates(text: LabelledText, weights: ClaimWeights): readonly JudgedCandidate[] {
  const judgements: readonly LoneJudgement[] = text.sentences.map((sentence) => {
    const judgement = judgeAlone(weights, sentence);
    return { ...judgement, isClaim: judgement.isClaim && sentence.label !== undefined };
  });
  return proposeSupport(text.sentences, judgements, text.blocks).map(({ from, to, features }) => ({ text: text.name, from, features, holds: isSupport(text.sentences[from], text.sentences[to]), isGold: text.sentences[from]?.label?.isGold === true }));
}

function isSupport(from: LabelledSentence | undefined, to: LabelledSentence | undefined): boolean {
  return from?.label?.supports !== undefined && from.label.supports === to?.label?.start;
}

function fitSupport(candidates: readonly JudgedCandidate[]): Terms {
  return fitLogistic(candidates, { of: () => SUPPORT_PENALTY });
}
