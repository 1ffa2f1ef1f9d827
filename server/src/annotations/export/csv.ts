import { CodePoints } from '../code-points.ts';
import type { ExportFormat } from '../export-format.ts';

/** The columns, one row a part; offsets are code points of the text without BOM and with LF line ends. */
export const COLUMNS = ['id', 'part', 'layer', 'label', 'start', 'end', 'quote', 'role', 'status', 'relabelledFrom', 'note', 'creator', 'created', 'modified', 'score', 'analyser', 'ref', 'relations'] as const;

export default {
  name: 'csv',
  title: 'CSV, one row a part',
  specification: 'https://www.rfc-editor.org/rfc/rfc4180',
  cannotHold: 'nothing that Rostra knows; relations are written as JSON in their cell',
  write({ text, annotations }) {
    const points = new CodePoints(text);
    const rows = annotations.flatMap((annotation) => annotation.parts.map((part, index) => {
      const { start, end } = points.fromUnits(part);
      const row: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> = {
        ...annotation, part: index + 1, start, end, quote: text.slice(part.start, part.end), role: part.role,
        status: annotation.status, relabelledFrom: annotation.relabelledFrom, note: annotation.note, creator: annotation.creator, created: annotation.created,
        modified: annotation.modified, score: annotation.score, analyser: annotation.analyser, ref: annotation.ref,
        relations: annotation.relations && JSON.stringify(annotation.relations),
      };
      return COLUMNS.map((column) => cell(row[column])).join(',');
    }));
    return { files: [{ ending: '.csv', text: [COLUMNS.join(','), ...rows, ''].join('\r\n') }], losses: [] };
  },
} satisfies ExportFormat;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
