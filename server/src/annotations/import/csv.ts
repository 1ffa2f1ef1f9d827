import { CodePoints } from '../code-points.ts';
import type { ExportedAnnotation } from '../exported-document.ts';
import type { ImportFormat, ImportProblem } from '../import-format.ts';
import { importedAnnotation } from '../imported-annotation.ts';

export default {
  name: 'csv',
  title: 'CSV, one row a part; the columns id, label, start and end are needed',
  read(file, text, tagset) {
    const [head, ...rows] = readRows(file.replace(/^\uFEFF/, ''));
    const problems: ImportProblem[] = [];
    const missing = ['id', 'label', 'start', 'end'].filter((column) => !head?.cells.includes(column));
    if (!head || missing.length > 0) return { annotations: [], problems: [{ line: 0, message: `The first line has no column ${missing.join(', ')}.` }] };
    const points = new CodePoints(text);
    const byId = new Map<string, { readonly line: number; readonly fields: Record<string, unknown>; readonly parts: object[] }>();
    for (const { line, cells } of rows) {
      const fields: Record<string, string> = {};
      head.cells.forEach((column, index) => {
        const value = cells[index];
        if (value !== undefined && value !== '') fields[column] = value;
      });
      const { id = `row ${line + 1}`, start, end, role, part: _, quote, score, relations, ...rest } = fields;
      const span = points.toUnits({ start: Number(start), end: Number(end) });
      if (quote !== undefined && text.slice(span.start, span.end) !== quote) {
        problems.push({ line, message: `"${quote}" does not stand at ${start ?? ''}.` });
        continue;
      }
      const known = byId.get(id) ?? { line, fields: { ...rest, id, ...(score === undefined ? {} : { score: Number(score) }), ...(relations === undefined ? {} : { relations: parsed(relations) }) }, parts: [] };
      known.parts.push({ start: Number(start), end: Number(end), ...(role === undefined ? {} : { role }) });
      byId.set(id, known);
    }
    const annotations: ExportedAnnotation[] = [];
    for (const { line, fields, parts } of byId.values()) {
      const read = importedAnnotation({ ...fields, parts }, points, text.length, tagset);
      if (typeof read === 'string') problems.push({ line, message: read });
      else annotations.push(read);
    }
    return { annotations, problems };
  },
} satisfies ImportFormat;

interface Row {
  /** Counted from 0: a cell may run over several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a CSV file (RFC 4180), empty ones left out. */
function readRows(file: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 0;
  let from = 0;
  for (const match of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    line += (match[0].match(/\r\n|\n|\r/g) ?? []).length;
    if (match[3] === ',') continue;
    if (cells.some((cell) => cell !== '')) rows.push({ line: from, cells });
    cells = [];
    from = line;
    if (match.index + match[0].length >= file.length) break;
  }
  return rows;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
