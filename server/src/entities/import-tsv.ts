import * as v from 'valibot';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { nearestWord } from '../text/edit-distance.ts';
import type { GlossaryEntry } from './glossary.ts';
import { clashesOf } from './glossary-clashes.ts';
import { ENTRY_KEYS, EntrySchema, toEntry } from './glossary-schema.ts';
import type { ParsedGlossary } from './parse-glossary.ts';

/** Columns that a table can hold; roles need more than a cell. */
const COLUMNS = ENTRY_KEYS.filter((key) => key !== 'roles');
/** Columns whose cells are lists, their items parted by "|" or ";". */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'except']);
const LIST_SEPARATOR = /\s*[|;]\s*/;

/**
 * Reads a glossary kept as a table: tab-separated values, the first line naming the columns after the keys of
 * `glossary.yaml`. Only "name" and "type" are needed; an id is made from the name.
 */
export function parseGlossaryTable(text: string): ParsedGlossary {
  const problems: Problem[] = [];
  const entries: GlossaryEntry[] = [];
  const places = new Map<string, Span>();
  const lines = rows(text);
  const [header, ...body] = lines;
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const report = (row: Row, message: string, remedy: string): void => {
    problems.push({ code: 'glossary', start: row.start, end: Math.max(row.end, row.start + 1), line: row.line, message, remedy });
  };
  if (header) {
    for (const column of columns) {
      if (column === '' || COLUMNS.includes(column)) continue;
      const meant = nearestWord(column, COLUMNS);
      report(header, `There is no column "${column}".`, meant === undefined ? `The columns are ${COLUMNS.join(', ')}.` : `Name it "${meant}", if that is what is meant.`);
    }
    for (const column of ['name', 'type'].filter((needed) => !columns.includes(needed))) report(header, `The table has no column "${column}".`, 'Name the columns on the first line, parted by tabs.');
  }
  for (const row of body) {
    const cells = Object.fromEntries(columns.flatMap((column, index) => {
      const cell = row.cells[index]?.trim() ?? '';
      return cell === '' || !COLUMNS.includes(column) ? [] : [[column, LISTS.has(column) ? cell.split(LIST_SEPARATOR) : cell]];
    }));
    const name = cells['name'];
    const result = v.safeParse(EntrySchema, { id: typeof name === 'string' ? idOf(name) : '', ...cells });
    if (!result.success) {
      report(row, result.issues[0].message, 'Mend this line; it is left out until then.');
      continue;
    }
    const entry = toEntry(result.output);
    const first = places.get(entry.id);
    if (first) {
      report(row, `The id "${entry.id}" is taken by an earlier line.`, 'Give one of the two a column "id" of its own.');
      continue;
    }
    for (const clash of clashesOf(entry)) report(row, clash.message, clash.remedy);
    places.set(entry.id, row);
    entries.push(entry);
  }
  return { glossary: { entries }, problems, places };
}

interface Row extends Span {
  readonly line: number;
  readonly cells: readonly string[];
}

function rows(text: string): readonly Row[] {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = text.slice(start).split('\n');
  return lines.flatMap((written, line) => {
    const row = { start, end: start + written.length, line, cells: written.replace(/\r$/, '').split('\t') };
    start += written.length + 1;
    return written.trim() === '' ? [] : [row];
  });
}

/** "Léon Blum" makes "leon-blum". */
export function idOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
