import { type GoldText, keyOf, markOf } from './gold-text.ts';
import type { LeftOut } from './leave-one-out.ts';
import type { Figures, GoldMark, Scorer } from './scorer.ts';
import { hullsOverlap } from './truth.ts';

/**
 * Figures of left-out texts for each label, and the errors by cause, strongest first. The project's own passages follow with their figures
 * alone: they were marked by another reading, and fewer have read them than the gold, so that they tell better what unseen prose will get.
 */
export function report(scorer: Scorer, leftOut: readonly LeftOut[], errorsPerCause: number): string {
  const gold = leftOut.filter(({ text }) => text.isReported);
  const own = leftOut.filter(({ text }) => !text.isReported);
  const candidates = scorer.scoreDevices(gold.map(({ text }) => ({ marks: text.candidates.map((candidate) => markOf(text, candidate)), devices: text.gold })));
  return [
    ...totals(scorer, gold), '',
    'label                  gold  found  right   P     R     F1    candidates, and the recall if all were shown',
    ...[...scorer.scoreDevices(gold.map(scored)).labels].map(([label, x]) => {
      const all = candidates.labels.get(label);
      return `${label.padEnd(22)} ${count(x.gold)} ${count(x.predicted)} ${count(x.tp)}  ${percent(x.p)} ${percent(x.r)} ${percent(x.f)}  ${count(all?.predicted ?? 0)} ${percent(all?.r ?? 0)}`;
    }), '',
    ...texts(scorer, gold), '',
    "The project's own passages", ...totals(scorer, own), ...texts(scorer, own), '',
    ...errors(gold, errorsPerCause),
  ].join('\n');
}

function scored({ text, findings }: LeftOut): Parameters<Scorer['scoreDevices']>[0][number] {
  return { marks: findings.map((finding) => markOf(text, finding)), devices: text.gold };
}

function totals(scorer: Scorer, leftOut: readonly LeftOut[]): readonly string[] {
  const { same, any, crisp, at10, at25, at50 } = scorer.scoreDevices(leftOut.map(scored));
  return [`same label   ${row(same)}`, `any label    ${row(any)}`, `crisp        ${row(crisp)}`, `P@10 ${percent(at10)}  P@25 ${percent(at25)}  P@50 ${percent(at50)}`];
}

function texts(scorer: Scorer, leftOut: readonly LeftOut[]): readonly string[] {
  return leftOut.map((one) => {
    const { same, any, crisp, at25, at50 } = scorer.scoreDevices([scored(one)]);
    return `${one.text.name.padEnd(24)} same ${percent(same.f)}  any ${percent(any.f)}  crisp ${percent(crisp.f)}  P@25 ${percent(at25)}  P@50 ${percent(at50)}`;
  });
}

interface DeviceError {
  readonly cause: string;
  readonly label: string;
  readonly weight: number;
  readonly line: string;
}

function errors(leftOut: readonly LeftOut[], limit: number): readonly string[] {
  const all = leftOut.flatMap((one) => [...falseAlarms(one), ...misses(one)]);
  const groups = new Map<string, DeviceError[]>();
  for (const error of all) groups.set(`${error.cause}: ${error.label}`, [...(groups.get(`${error.cause}: ${error.label}`) ?? []), error]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length).flatMap(([cause, list]) => [
    `## ${cause}: ${list.length}`,
    ...list.sort((a, b) => b.weight - a.weight).slice(0, limit).map(({ line }) => `   ${line}`),
  ]);
}

function falseAlarms({ text, findings }: LeftOut): readonly DeviceError[] {
  return findings.flatMap((finding): readonly DeviceError[] => {
    if (finding.band === 'possible' || (text.verdicts.get(keyOf(finding)) ?? 'open') !== 'wrong') return [];
    const mark = markOf(text, finding);
    const there = [...new Set(text.gold.filter((gold) => hullsOverlap(gold, mark)).map((gold) => `${gold.label}/${gold.grade}`))];
    const why = finding.explanation.reasons.slice(0, 5).map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`).join(', ');
    return [{
      cause: there.length > 0 ? 'false, other labels there' : 'false, nothing there', label: finding.device.label, weight: finding.score,
      line: `${finding.score.toFixed(2)} ${text.name}: ${quotes(text, mark.parts)}  [${there.join(' ')}]  (${why})`,
    }];
  });
}

function misses({ text, findings }: LeftOut): readonly DeviceError[] {
  const shown = findings.filter((finding) => finding.band !== 'possible').map((finding) => markOf(text, finding));
  const proposed = text.candidates.map((candidate) => markOf(text, candidate));
  const isNear = (gold: GoldMark) => (mark: (typeof proposed)[number]): boolean => mark.label === gold.label && hullsOverlap(mark, gold);
  return text.gold.filter((gold) => gold.grade > 1 && !shown.some(isNear(gold))).map((gold) => ({
    cause: proposed.some(isNear(gold)) ? 'missed, scored too low' : 'missed, not proposed', label: gold.label, weight: gold.grade,
    line: `${gold.grade} ${text.name}: ${gold.parts.map((part) => part.quote.replaceAll(/\s+/g, ' ')).join(' | ')}  (${gold.note ?? ''})`,
  }));
}

function quotes(text: GoldText, parts: readonly { readonly start: number; readonly end: number }[]): string {
  return parts.map(({ start, end }) => text.source.slice(start, end).replaceAll(/\s+/g, ' ')).join(' | ');
}

function row({ p, r, f, tp, predicted, gold }: Figures): string {
  return `P ${percent(p)}  R ${percent(r)}  F1 ${percent(f)}  (${tp} of ${gold}, ${predicted} counted)`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function count(number: number): string {
  return String(number).padStart(5);
}
