import { readFileSync } from 'node:fs';
import { labelHashes, type LabelledText, readLabelledTexts, readTestTexts } from '../../scripts/fit/claims/labelled-text.ts';
import { fitClaimWeights } from '../../scripts/fit/claims/model.ts';
import { loadScorer, type Scorer } from '../../scripts/fit/scorer.ts';
import { judgeSentences } from '../../server/src/claims/judge.ts';
import { bundledClaimWeights, type ClaimWeights } from '../../server/src/claims/weights.ts';
import { checkworthyRanking } from '../results/claimbuster.ts';
import { claimsAsScored, countSupport, type ScoredClaims, supportFigures } from '../results/scored-claims.ts';
import type { QualityBenchmark, QualityFigure, QualityReport } from '../results/quality.ts';

const FLOOR = { claim: 0.8, stasis: 0.75, strength: 0.85, support: 0.7, checkworthy: 0.8 } as const;

export default {
  title: 'Claims',
  needsShared: true,
  async run(): Promise<QualityReport> {
    const scorer = await loadScorer();
    const texts = readLabelledTexts();
    const leftOut = texts.filter(hasGold).map((text) => judged(text, fitClaimWeights(texts.filter((other) => other !== text))));
    const test = readTestTexts().map((text) => judged(text, bundledClaimWeights()));
    const checkworthy = checkworthyRanking(scorer);
    return {
      figures: [
        ...figures(scorer, 'left-out texts', leftOut), ...figures(scorer, 'test texts', test),
        { measure: 'ClaimBuster, second half: average precision', value: checkworthy.secondHalf.averagePrecision, floor: FLOOR.checkworthy, note: `${checkworthy.secondHalf.positive} of ${checkworthy.secondHalf.sentences} are check-worthy; F1 at 0.5 is ${checkworthy.secondHalf.f1.toFixed(2)}` },
        { measure: 'ClaimBuster, first half: average precision', value: checkworthy.firstHalf.averagePrecision, note: 'features were chosen on it' },
      ],
      notes: [
        'By the scorer of `../shared/tools`, fields on the claims found. Left-out: all weights and thresholds fitted without the text, its labels in `test/gold/claims` included. Test: the weights that ship, fitted on no text of `gold/test`; only these totals are looked at. Support: a support is right when the gold joins the same two sentences, and counts only where the gold has labelled both. ClaimBuster: the odd and the even sentences of the file are its halves; no weight is fitted on either.',
        ...(weightsAreCurrent() ? [] : ['**The weights were fitted on other texts or labels than those that are there now: run `npm run fit:claims`.**']),
      ],
      details: [{
        title: 'Left-out texts, by text', head: ['text', 'claim or not', 'stasis', 'strength', 'attributed', 'checkable', 'support P', 'support R'],
        rows: leftOut.map((text) => {
          const { macro, fields } = scorer.scoreClaims([text]);
          const { p, r } = supportFigures([text]);
          return [text.name, ...[macro, fields['stasis'], fields['strength'], fields['attributed'], fields['checkable'], p, r].map((value) => (value ?? 0).toFixed(2))];
        }),
      }],
    };
  },
} satisfies QualityBenchmark;

function hasGold({ labels }: LabelledText): boolean {
  return labels.some(({ isGold }) => isGold);
}

function judged(text: LabelledText, weights: ClaimWeights): ScoredClaims {
  const judgements = judgeSentences(text.blocks, text.passages, weights);
  return { name: text.name, ...claimsAsScored(text, judgements), support: countSupport(text, judgements) };
}

function figures(scorer: Scorer, name: string, texts: readonly ScoredClaims[]): readonly QualityFigure[] {
  const { macro, claim, none, fields, found } = scorer.scoreClaims(texts);
  const support = supportFigures(texts);
  const field = (key: string): number => fields[key] ?? 0;
  return [
    { measure: `${name}: claim or not, macro F1`, value: macro, floor: FLOOR.claim, note: `claims ${claim.f.toFixed(2)}, the rest ${none.f.toFixed(2)}` },
    { measure: `${name}: stasis`, value: field('stasis'), floor: FLOOR.stasis, note: `of ${found} claims found` },
    { measure: `${name}: strength`, value: field('strength'), floor: FLOOR.strength },
    { measure: `${name}: attributed`, value: field('attributed') },
    { measure: `${name}: checkable`, value: field('checkable') },
    { measure: `${name}: support, precision`, value: support.p, floor: FLOOR.support, note: `${support.right} of ${support.found}` },
    { measure: `${name}: support, recall`, value: support.r, note: `${support.right} of ${support.gold}` },
  ];
}

function weightsAreCurrent(): boolean {
  const file = readFileSync(new URL('../../server/data/claim-weights.json', import.meta.url), 'utf8');
  return Object.values(labelHashes()).every((hash) => file.includes(hash));
}
