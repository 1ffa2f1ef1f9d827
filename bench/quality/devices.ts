import { readFileSync } from 'node:fs';
import { markOf, findingsIn, readTestTexts } from '../../scripts/fit/gold-text.ts';
import { leaveOneOut } from '../../scripts/fit/leave-one-out.ts';
import { readOwnWriting } from '../../scripts/fit/own-writing.ts';
import { type DeviceFigures, loadScorer, type Scorer } from '../../scripts/fit/scorer.ts';
import { readJudgedTexts, trainingHashes } from '../../scripts/fit/training.ts';
import { bundledWeights } from '../../server/src/devices/weights.ts';
import { chiasmusRanking } from '../results/europarl-chiasmus.ts';
import { scoreMarkedPassages } from '../results/marked-passages.ts';
import type { DetailTable, QualityBenchmark, QualityFigure, QualityReport } from '../results/quality.ts';

const FLOOR = { same: 0.45, any: 0.65, crisp: 0.6, at25: 0.9, at50: 0.8, chiasmus: 0.65, passage: 0.75 } as const;

export default {
  title: 'Rhetorical devices',
  needsShared: true,
  async run(): Promise<QualityReport> {
    const scorer = await loadScorer();
    const leftOut = leaveOneOut(readJudgedTexts(scorer), readOwnWriting(scorer)).map(({ text, findings }) => ({ text, marks: findings.map((finding) => markOf(text, finding)) }));
    const left = scorer.scoreDevices(leftOut.map(({ text, marks }) => ({ marks, devices: text.gold })));
    const test = scorer.scoreDevices(readTestTexts(scorer).map((text) => ({ marks: findingsIn(text, bundledWeights()).map((finding) => markOf(text, finding)), devices: text.gold })));
    const chiasmus = chiasmusRanking(scorer);
    const passages = scoreMarkedPassages(scorer);
    return {
      figures: [
        ...goldFigures('left-out texts', left), ...goldFigures('test texts', test),
        { measure: 'Europarl chiasmus candidates: average precision', value: chiasmus.averagePrecision, floor: FLOOR.chiasmus, note: `95 % of resamples ${chiasmus.low.toFixed(2)} to ${chiasmus.high.toFixed(2)}; ${chiasmus.right} of ${chiasmus.candidates} are right, finding nothing scores ${chiasmus.nothing.toFixed(2)}` },
        ...[...passages.labels].flatMap(([label, { p, r, tp, predicted, gold }]): readonly QualityFigure[] => [
          { measure: `300 passages, ${label}: precision`, value: p, floor: FLOOR.passage, note: `${tp} of ${predicted}` },
          { measure: `300 passages, ${label}: recall`, value: r, floor: FLOOR.passage, note: `${tp} of ${gold}` },
        ]),
      ],
      notes: [
        'Findings of the bands definite and probable, by the scorer of `../shared/tools`. Left-out: weights and thresholds fitted on the other texts, with the passages of `test/gold/devices-training` that are not from the one left out. Test: the weights that ship, fitted on no text of `gold/test`; only these totals are looked at. The 300 passages are those of `test/gold/devices`, on which nothing is fitted; those from the texts of the gold are outside the stretches that the gold covers.',
        ...(weightsAreCurrent() ? [] : ['**The weights were fitted on other texts than those that are there now: run `npm run fit`.**']),
      ],
      details: [
        { title: 'Left-out texts, by text', head: ['text', 'same label', 'any label', 'crisp', 'P@25', 'P@50'], rows: leftOut.map(({ text, marks }) => textRow(scorer, text.name, { marks, devices: text.gold })) },
        labelTable('Left-out texts, by label', left),
      ],
    };
  },
} satisfies QualityBenchmark;

function goldFigures(texts: string, { same, any, crisp, at10, at25, at50 }: DeviceFigures): readonly QualityFigure[] {
  const found = ({ p, r, tp, predicted, gold }: DeviceFigures['same']): string => `P ${p.toFixed(2)} R ${r.toFixed(2)}, ${tp} of ${gold} with ${predicted} shown`;
  return [
    { measure: `${texts}: F1, same label`, value: same.f, floor: FLOOR.same, note: found(same) },
    { measure: `${texts}: F1, any label`, value: any.f, floor: FLOOR.any, note: found(any) },
    { measure: `${texts}: F1, crisp devices`, value: crisp.f, floor: FLOOR.crisp, note: found(crisp) },
    { measure: `${texts}: precision of the 10 best`, value: at10 },
    { measure: `${texts}: precision of the 25 best`, value: at25, floor: FLOOR.at25 },
    { measure: `${texts}: precision of the 50 best`, value: at50, floor: FLOOR.at50 },
  ];
}

function textRow(scorer: Scorer, name: string, text: Parameters<Scorer['scoreDevices']>[0][number]): readonly (string | number)[] {
  const { same, any, crisp, at25, at50 } = scorer.scoreDevices([text]);
  return [name, ...[same.f, any.f, crisp.f, at25, at50].map((figure) => figure.toFixed(2))];
}

function labelTable(title: string, { labels }: DeviceFigures): DetailTable {
  return {
    title, head: ['device', 'marks', 'shown', 'right', 'P', 'R', 'F1'],
    rows: [...labels].map(([label, { gold, predicted, tp, p, r, f }]) => [label, gold, predicted, tp, p.toFixed(2), r.toFixed(2), f.toFixed(2)]),
  };
}

function weightsAreCurrent(): boolean {
  const file = readFileSync(new URL('../../server/data/device-weights.json', import.meta.url), 'utf8');
  return Object.values(trainingHashes()).every((hash) => file.includes(hash));
}
