import type { LabelledText } from '../../scripts/fit/claims/labelled-text.ts';
import type { ScoredClaimMark, ScoredSpan } from '../../scripts/fit/scorer.ts';
import type { SentenceJudgement } from '../../server/src/claims/claim.ts';

/** The claims of a text as the scorer takes them, and how its supports fare. */
export interface ScoredClaims {
  readonly name: string;
  readonly marks: readonly ScoredClaimMark[];
  readonly claims: readonly GoldClaim[];
  readonly support: SupportCount;
}

interface GoldClaim {
  readonly claim: boolean;
  readonly parts: readonly ScoredSpan[];
}

export interface SupportCount {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Marks and gold of the stretch that was read for the gold. */
export function claimsAsScored(text: LabelledText, judgements: readonly SentenceJudgement[]): Pick<ScoredClaims, 'marks' | 'claims'> {
  const gold = text.labels.filter(({ isGold }) => isGold);
  const from = Math.min(...gold.map(({ start }) => start));
  const to = Math.max(...gold.map(({ end }) => end));
  return {
    claims: gold.map(({ start, end, ...label }) => ({ ...label, parts: [{ start, end }] })),
    marks: text.sentences.flatMap(({ start, end }, index): readonly ScoredClaimMark[] => {
      const judgement = judgements[index];
      if (!judgement?.isClaim || start < from || end > to) return [];
      const { stasis, strength, attributed, checkable, score, band } = judgement;
      return [{ layer: 'claim', label: stasis, parts: [{ start, end }], score, band, data: { strength, attributed, checkable } }];
    }),
  };
}

/** Supports between sentences that the gold has both labelled. */
export function countSupport(text: LabelledText, judgements: readonly SentenceJudgement[]): SupportCount {
  const supports = text.sentences.flatMap(({ label }, index) => {
    const target = judgements[index]?.supports;
    const supported = target === undefined ? undefined : text.sentences[target]?.label;
    return label?.isGold === true && supported?.isGold === true ? [label.supports === supported.start] : [];
  });
  return { right: supports.filter(Boolean).length, found: supports.length, gold: text.labels.filter(({ isGold, supports: target }) => isGold && target !== undefined).length };
}

/** Precision and recall of the supports of several texts together. */
export function supportFigures(texts: readonly Pick<ScoredClaims, 'support'>[]): SupportCount & { readonly p: number; readonly r: number } {
  const sum = (key: keyof SupportCount): number => texts.reduce((total, { support }) => total + support[key], 0);
  const [right, found, gold] = [sum('right'), sum('found'), sum('gold')];
  return { right, found, gold, p: found === 0 ? 0 : right / found, r: gold === 0 ? 0 : right / gold };
}
