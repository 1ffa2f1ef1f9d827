import { type KeystrokeTimes, REST } from './keystrokes.ts';
import { type LayerTimes, STEPS } from './layers.ts';
import type { PeerTime } from './peers.ts';
import type { ScaleReport } from './at-scale.ts';
import type { StartTimes } from './start.ts';

export interface SpeedReport {
  readonly words: number;
  readonly layers: LayerTimes;
  readonly keystrokes: readonly KeystrokeTimes[];
  readonly start: StartTimes;
  readonly bundle: { readonly server: number; readonly compressed: number };
  readonly peers: { readonly words: number; readonly times: readonly PeerTime[] } | undefined;
  readonly scale: ScaleReport | undefined;
}

/** Figures that hold on any machine, by name: more is worse. */
export function ratiosOf({ layers, keystrokes, peers }: SpeedReport): ReadonlyMap<string, number> {
  const ratios = new Map<string, number>([['all layers / the two floors', layers.whole / layers.floors]]);
  for (const step of STEPS) ratios.set(`${step} / the two floors`, layers.layers[step] / layers.floors);
  const [shortest] = keystrokes;
  for (const { words, median } of keystrokes.slice(1)) ratios.set(`a keystroke at ${grouped(words)} words / at ${grouped(shortest?.words ?? 0)}`, median / (shortest?.median ?? 1));
  for (const { words, median } of keystrokes) ratios.set(`a keystroke at ${grouped(words)} words / the two floors over ${grouped(SPEED_WORDS)}`, median / layers.floors);
  const own = peers?.times[0]?.time;
  for (const { name, time } of peers?.times.slice(1) ?? []) if (typeof own === 'number' && typeof time === 'number') ratios.set(`all layers / ${name}`, own / time);
  return ratios;
}

/** Length of the text on which the layers are measured. */
export const SPEED_WORDS = 64_000;

export function renderSpeed(report: SpeedReport, measuredOn: string): string {
  const { layers, keystrokes, start, bundle, peers, scale } = report;
  const largest = keystrokes.at(-1);
  const shortest = keystrokes[0];
  const perFloor = layers.whole / layers.floors;
  return [
    '## Speed', '', `\`npm run bench\`, ${measuredOn}.`, '',
    'Milliseconds of the processor, not of the clock, since others used the machine too; medians, side by side in one process. Times are good for comparing within this table alone, ratios for comparing with other days.', '',
    ...table(['aim', 'figure', 'to reach', ''], [
      aim(`all four layers over ${grouped(report.words)} words, in floors`, perFloor, 5, 'x'),
      aim('one keystroke, the server\'s own work: 95th percentile at 2,000 words', shortest?.p95 ?? 0, 10, 'ms'),
      aim(`the same at ${grouped(largest?.words ?? 0)} words, against 2,000`, (largest?.median ?? 0) / (shortest?.median ?? 1), 1.5, 'x'),
      aim('start to first marks of the 3,000-word article', start.second.processor, 400, 'ms'),
      aim(`memory with ${grouped(largest?.words ?? 0)} words open, right after typing`, largest?.memory ?? 0, 300, 'MB'),
      aim(`the same once nobody has typed for ${REST} seconds`, largest?.atRest ?? 0, 300, 'MB'),
    ]), '',
    `### ${grouped(report.words)} words, by layer`, '',
    ...table(['what', 'ms', 'in floors'], [
      ['floors: the parser and wink-nlp\'s own pass', layers.floors.toFixed(0), '1'],
      ...STEPS.map((step) => [step, layers.layers[step].toFixed(0), (layers.layers[step] / layers.floors).toFixed(2)]),
      ['all, a text never seen before', layers.whole.toFixed(0), perFloor.toFixed(2)],
      ['all, the first text of a process', layers.cold.toFixed(0), (layers.cold / layers.floors).toFixed(2)],
    ]), '',
    '### One keystroke, through the server', '',
    ...table(['words', 'of the paragraph', 'median ms', '95th percentile ms', 'memory MB', `${REST} s later`], keystrokes.map(({ words, paragraph, median, p95, memory, atRest }) => [grouped(words), grouped(paragraph), median.toFixed(1), p95.toFixed(1), memory.toFixed(0), atRest.toFixed(0)])), '',
    '### Start and size', '',
    `Start to first marks: ${start.second.processor.toFixed(0)} ms of the processor's, ${start.second.clock.toFixed(0)} ms by the clock, with the compiled code that an earlier start has left; the first start after an installation or an update takes ${start.first.processor.toFixed(0)} ms, ${start.first.clock.toFixed(0)} by the clock. The server's bundle with its data: ${bundle.server.toFixed(1)} MB, ${bundle.compressed.toFixed(1)} MB compressed.`, '',
    ...(peers ? [`### Beside what else npm has, over ${grouped(peers.words)} words never seen before`, '', ...table(['what', 'it reads', 'ms', 'Rostra in its'], peers.times.map(({ name, reads, time }) => [name, reads, typeof time === 'number' ? time.toFixed(0) : time, relative(peers.times[0]?.time, time)])), ''] : []),
    ...(scale ? ['### As a filter', '', `One core reads ${grouped(Math.round(scale.wordsPerSecond))} words a second; starting takes ${scale.startUp.toFixed(2)} s of the processor's, so that with ${grouped(Math.ceil((scale.startUp * scale.wordsPerSecond * 19) / 1000) * 1000)} words a batch it is a twentieth. GNU parallel, ${scale.parallel}.`, ''] : []),
    RATIOS, '', ...table(['ratio', 'figure'], Array.from(ratiosOf(report), ([name, ratio]) => [name, ratio.toPrecision(3)])), '',
  ].join('\n');
}

const RATIOS = '### Ratios that `npm run bench -- --check` compares';

/** The ratios of a section that this module wrote. */
export function readRatios(section: string): ReadonlyMap<string, number> {
  const from = section.indexOf(RATIOS);
  const rows = from < 0 ? [] : section.slice(from).matchAll(/^\| ([^|]+) \| ([\d.e+-]+) \|$/gm);
  return new Map(Array.from(rows, ({ 1: name, 2: ratio }): [string, number] => [name ?? '', Number(ratio)]));
}

function aim(what: string, value: number, limit: number, unit: string): readonly string[] {
  return [what, `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`, `${limit} ${unit}`, value <= limit ? 'reached' : '**short**'];
}

function relative(own: number | string | undefined, time: number | string): string {
  return typeof own === 'number' && typeof time === 'number' ? `${(own / time).toPrecision(2)} x` : '';
}

function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
}
