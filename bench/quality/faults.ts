import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { shared } from '../../scripts/fit/shared-folder.ts';
import { bundledContextModel } from '../../server/src/faults/context/context-model.ts';
import type { FaultReport } from '../../server/src/faults/check.ts';
import { alarmKey, corpusTexts, type FaultText, leftOutModels, shownFaults } from '../results/fault-texts.ts';
import { CONTEXTUAL, MECHANICAL, plantFaults, type PlantedFault, type PlantedKind } from '../results/planted-faults.ts';
import type { DetailTable, QualityBenchmark, QualityFigure, QualityReport } from '../results/quality.ts';

const FLOOR = { five: 5, mechanical: 0.95, contextual: 0.4 } as const;
const SEED = 1937;
const PLANTED = 400;
/** Six in ten are of the mechanical kinds, of which there are twice as many as of the contextual ones. */
const KINDS: readonly PlantedKind[] = [...MECHANICAL, ...MECHANICAL, ...CONTEXTUAL, ...CONTEXTUAL, ...CONTEXTUAL];
/** The text that the project started from, and its five faults: the words that each is reported at. */
const BEGINNING = 'the-beginning-of-the-end.md';
const FIVE: readonly (readonly [string, RegExp])[] = [
  ['broken-paragraph', /nothing in$/], ['stop-in-mid-sentence', /G\.P\.U\. and\.$/], ['comma-in-noun-phrase', /the Soviet,$/], ['missing-word', /Franco as it as$/], ['adjective-without-ending', /on Russia$/],
];
/** Alarms that were read, by what they are known again by. */
const judgements = v.parse(v.object({ true: v.array(v.string()), false: v.array(v.string()) }), JSON.parse(readFileSync(new URL('../results/judged-alarms.json', import.meta.url), 'utf8')));
const WORDS = 1000;
/** Lines of leaders, dittos and columns, in which the fixture's baseline reports most. */
const SET_LINE = /(?:\. ?){4,}|(?:^|\s{2,})(?:"|„|do\.)(?=\s{2,}|$)|\S {4,}\S/;

export default {
  title: 'Transcription faults',
  needsShared: true,
  async run(): Promise<QualityReport> {
    const texts = corpusTexts();
    const modelFor = leftOutModels();
    const alarms = new Map(texts.map((text) => [text.name, shownFaults(text.source, modelFor(text.name))]));
    const planted = plantInCorpus(texts, modelFor);
    return {
      figures: [...beginningFigures(texts, alarms), ...falseAlarmFigures(texts, alarms), ...recallFigures(planted), ...fixtureFigures()],
      notes: [
        'The context model judges each text with that text left out of its counts. An alarm of a text that is read counts as false unless `bench/results/judged-alarms.json` has it as true; in the texts that are set aside every alarm counts as false, unread.',
        `${PLANTED} faults planted by the seed ${SEED}; one is found when a fault of the bands probable and definite is reported where it is, or for a pair in its block. Words exchanged are those of Distributed Proofreaders' list, which the check knows too ("he/be"), or any real word one letter away ("wrong word"); words left out are the 24 shortest.`,
      ],
      details: [kindTable(planted), labelTable(texts, alarms)],
    };
  },
} satisfies QualityBenchmark;

interface Found {
  readonly fault: PlantedFault;
  readonly by: FaultReport | undefined;
}

type Alarms = ReadonlyMap<string, readonly FaultReport[]>;

function beginningFigures(texts: readonly FaultText[], alarms: Alarms): readonly QualityFigure[] {
  const text = texts.find(({ name }) => name === BEGINNING);
  const reports = alarms.get(BEGINNING) ?? [];
  const isOfTheFive = (report: FaultReport): boolean => FIVE.some(([label, quote]) => report.label === label && quote.test(text?.source.slice(0, report.parts[0].end) ?? ''));
  const five = reports.filter(isOfTheFive).length;
  return [
    { measure: 'the five faults found', value: five, floor: FLOOR.five },
    { measure: 'false alarms beside them (at most 3)', value: reports.length - five, note: reports.filter((report) => !isOfTheFive(report)).map(({ label }) => label).join(', ') },
  ];
}

function falseAlarmFigures(texts: readonly FaultText[], alarms: Alarms): readonly QualityFigure[] {
  const rate = (chosen: readonly FaultText[]): QualityFigure['value'] => {
    const wrong = chosen.reduce((sum, text) => sum + (alarms.get(text.name) ?? []).filter((report) => !isTrue(text, report)).length, 0);
    return (wrong / chosen.reduce((sum, { words }) => sum + words, 0)) * WORDS;
  };
  const read = texts.filter(({ isSetAside }) => !isSetAside);
  const unread = read.flatMap((text) => (alarms.get(text.name) ?? []).filter((report) => !isJudged(text, report))).length;
  return [
    { measure: 'false alarms in 1,000 words, texts read (at most 1)', value: rate(read), note: `${unread} alarms not judged yet, counted as false` },
    { measure: 'false alarms in 1,000 words, whole folder (at most 1)', value: rate(texts), note: 'every alarm of the texts set aside counted as false' },
    { measure: 'alarms in 1,000 words, texts set aside', value: rate(texts.filter(({ isSetAside }) => isSetAside)) },
  ];
}

function isTrue(text: FaultText, report: FaultReport): boolean {
  return !text.isSetAside && judgements.true.includes(alarmKey(text.source, report));
}

function isJudged(text: FaultText, report: FaultReport): boolean {
  const key = alarmKey(text.source, report);
  return judgements.true.includes(key) || judgements.false.includes(key);
}

/** As many faults in each text as it has of the words. */
function plantInCorpus(texts: readonly FaultText[], modelFor: ReturnType<typeof leftOutModels>): readonly Found[] {
  const chosen = texts.filter(({ isSetAside }) => !isSetAside);
  const words = chosen.reduce((sum, text) => sum + text.words, 0);
  let from = 0;
  let seen = 0;
  return chosen.flatMap(({ name, source, words: own }, index) => {
    seen += own;
    const to = Math.round((PLANTED * seen) / words);
    const kinds = Array.from({ length: to - from }, (_, place) => KINDS[(from + place) % KINDS.length] ?? 'pairs');
    from = to;
    return foundIn(source, kinds, SEED + index, (planted) => shownFaults(planted, modelFor(name)));
  });
}

function foundIn(source: string, kinds: readonly PlantedKind[], seed: number, check: (source: string) => readonly FaultReport[]): readonly Found[] {
  const planted = plantFaults(source, kinds, seed);
  const reports = check(planted.source);
  return planted.faults.map((fault) => ({ fault, by: reports.find(({ parts }) => parts.some((part) => part.start <= fault.span.end && fault.span.start <= part.end && (part.start < fault.span.end && fault.span.start < part.end || part.start === part.end))) }));
}

function recallFigures(found: readonly Found[]): readonly QualityFigure[] {
  return [
    { measure: 'planted mechanical faults: recall', ...recallOf(found, MECHANICAL), floor: FLOOR.mechanical },
    { measure: 'planted contextual faults: recall', ...recallOf(found, CONTEXTUAL), floor: FLOOR.contextual },
  ];
}

function recallOf(found: readonly Found[], kinds: readonly PlantedKind[]): { readonly value: number; readonly note: string } {
  const chosen = found.filter(({ fault }) => kinds.includes(fault.kind));
  const right = chosen.filter(({ by }) => by !== undefined).length;
  return { value: right / Math.max(1, chosen.length), note: `${right} of ${chosen.length}` };
}

/** What is reported on the fixture of Distributed Proofreaders' own tests, and what is planted in it. */
function fixtureFigures(): readonly QualityFigure[] {
  const source = readFileSync(shared('data', 'guiguts', 'textcheck.txt'), 'utf8');
  const baseline = readFileSync(shared('data', 'guiguts', 'bookloupebaseline.txt'), 'utf8').match(/^\d+:\d+ - /gm)?.length ?? 0;
  const model = bundledContextModel();
  const reports = shownFaults(source, model);
  const lines = source.split('\n');
  const onSetLines = reports.filter(({ label, parts: [{ start }] }) => NOISY.test(label) && SET_LINE.test(lines[source.slice(0, start).split('\n').length - 1] ?? '')).length;
  const kinds = Array.from({ length: FIXTURE_PLANTED }, (_, place) => MECHANICAL[place % MECHANICAL.length] ?? 'pairs');
  return [
    { measure: 'DP fixture: spacing and punctuation faults on leaders, dittos, columns', value: onSetLines, note: `${reports.length} faults in all; bookloupe reports ${baseline}` },
    { measure: 'DP fixture, planted mechanical faults: recall', ...recallOf(foundIn(source, kinds, SEED, (planted) => shownFaults(planted, model)), MECHANICAL) },
  ];
}

const NOISY = /punctuation|space|quotation|stop/;
const FIXTURE_PLANTED = 60;

function kindTable(found: readonly Found[]): DetailTable {
  return {
    title: 'Planted faults, by kind', head: ['kind', 'planted', 'found', 'recall'],
    rows: [...MECHANICAL, ...CONTEXTUAL].map((kind) => {
      const own = found.filter(({ fault }) => fault.kind === kind);
      const right = own.filter(({ by }) => by !== undefined).length;
      return [kind, own.length, right, (right / Math.max(1, own.length)).toFixed(2)];
    }),
  };
}

function labelTable(texts: readonly FaultText[], alarms: Alarms): DetailTable {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const text of texts.filter(({ isSetAside }) => !isSetAside)) {
    for (const report of alarms.get(text.name) ?? []) {
      const count = counts.get(report.label) ?? { right: 0, wrong: 0 };
      if (isTrue(text, report)) count.right++;
      else count.wrong++;
      counts.set(report.label, count);
    }
  }
  return { title: 'Alarms in the texts read, by check', head: ['check', 'true', 'false'], rows: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, { right, wrong }]) => [label, right, wrong]) };
}
