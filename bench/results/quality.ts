/** One quality benchmark: a file in `bench/quality/` that exports this by default. */
export interface QualityBenchmark {
  readonly title: string;
  /** Whether it reads the folder ../shared. */
  readonly needsShared: boolean;
  run(): Promise<QualityReport>;
}

export interface QualityReport {
  readonly figures: readonly QualityFigure[];
  /** Tables beside the figures: by label, by text. */
  readonly details: readonly DetailTable[];
  /** Plain sentences: what was measured on what, and what to beware of. */
  readonly notes: readonly string[];
}

export interface QualityFigure {
  readonly measure: string;
  readonly value: number;
  /** What it has to reach. */
  readonly floor?: number;
  /** A bootstrap interval, a count. */
  readonly note?: string;
}

export interface DetailTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The report as Markdown. @param previous the section as it stands, whose figures are shown beside the new ones */
export function renderQuality(title: string, command: string, measuredOn: string, report: QualityReport, previous: string | undefined): string {
  const before = previousFigures(previous ?? '');
  return [
    `## ${title}`, '', `\`${command}\`, ${measuredOn}.`, '',
    ...table(['measure', 'figure', 'before', 'at least', ''], report.figures.map(({ measure, value, floor, note }) => [
      measure, value.toFixed(3), before.get(measure) ?? '', floor === undefined ? '' : floor.toFixed(2), [floor === undefined ? '' : value >= floor ? 'reached' : '**short**', note ?? ''].filter(Boolean).join('; '),
    ])), '',
    ...report.notes.flatMap((note) => [note, '']),
    ...report.details.flatMap((detail) => [`<details><summary>${detail.title}</summary>`, '', ...table(detail.head, detail.rows), '', '</details>', '']),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
}

/** Figures of a section that this module wrote before, by measure. */
function previousFigures(section: string): ReadonlyMap<string, string> {
  return new Map(Array.from(section.matchAll(/^\| ([^|]+) \| (\d+\.\d{3}) \|/gm), ({ 1: measure, 2: value }): [string, string] => [measure ?? '', value ?? '']));
}
