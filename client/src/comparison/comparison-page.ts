import type { ComparedItem, ComparisonReport } from '../../../server/src/lsp/protocol.ts';
import type { PlacePage } from '../place-page.ts';

/** What annotators disagree about as a page of text: a line a place, a column an annotator. */
export interface ComparisonPage extends PlacePage {
  readonly uri: string;
  readonly report: ComparisonReport;
}

/** Characters of a place's words and of what an annotator says of it that are shown at most. */
const LONGEST_WORDS = 32;
const LONGEST_SAYING = 28;
const GAP = 3;

export function comparisonPage(uri: string, report: ComparisonReport): ComparisonPage {
  const { annotators, items, agreed, file } = report;
  const open = items.filter(({ settled }) => settled === null).length;
  const places = (count: number): string => `${count} place${count === 1 ? '' : 's'}`;
  const rows = items.map((item) => [`${item.settled === null ? ' ' : '✓'} ${item.place[0] + 1}`, shortened(item.quote, LONGEST_WORDS), ...item.said.map((said) => shortened(said, LONGEST_SAYING)), item.settled === null ? '' : `→ ${item.settled}`]);
  const headings = ['  Line', 'Words', ...annotators.map((name, index) => `${index + 1} ${name}`), ''];
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)) + GAP);
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('').trimEnd();
  const head = [
    `${annotators.join(' and ')}: alike in ${places(agreed)}, not in ${places(items.length)}, ${open === 0 ? 'all of them settled' : `${open} of them open`}. The settled set: ${file}.`,
    `${annotators.slice(0, KEYED).map((name, index) => `${index + 1} takes what ${name} says`).join(', ')}${annotators.length > KEYED ? ', T what another says' : ''}; A takes all of it, N none; U opens it again.`,
    '',
    line(headings),
  ];
  const settledRows = items.flatMap(({ settled }, row) => (settled === null ? [] : [row]));
  return {
    uri, report, text: [...head, ...rows.map(line)].join('\n'), firstRow: head.length,
    rows: items.map(({ place }) => ({ uri, place })), emphasized: settledRows.map((row) => [row, 0, line(rows[row] ?? []).length]),
  };
}

/** The first open item behind a row, or before it where none is left behind. */
export function nextOpen(items: readonly ComparedItem[], row: number): number {
  const behind = items.findIndex(({ settled }, index) => index > row && settled === null);
  return behind >= 0 ? behind : items.findIndex(({ settled }) => settled === null);
}

/** Annotators that have a key of their own. */
export const KEYED = 4;

function shortened(text: string, length: number): string {
  const flat = text.replaceAll(/\s+/g, ' ');
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}
