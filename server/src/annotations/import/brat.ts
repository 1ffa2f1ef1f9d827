import { CodePoints } from '../code-points.ts';
import type { ExportedAnnotation } from '../exported-document.ts';
import type { ImportFormat, ImportProblem } from '../import-format.ts';
import { importedAnnotation } from '../imported-annotation.ts';

interface Entry {
  readonly line: number;
  fields: Record<string, unknown>;
  readonly relations: { readonly type: string; readonly to: string }[];
}

export default {
  name: 'brat',
  title: 'brat standoff (.ann); text-bound annotations, their attributes, notes and binary relations',
  read(file, text, tagset) {
    const points = new CodePoints(text);
    const problems: ImportProblem[] = [];
    const entries = new Map<string, Entry>();
    const later: { readonly line: number; readonly text: string }[] = [];
    file.split(/\r?\n/).forEach((row, line) => {
      const bound = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/.exec(row);
      if (bound) {
        const [, id = '', label = '', places = '', words] = bound;
        const parts = places.split(';').map((place) => place.split(' ').map(Number)).map(([start, end]) => ({ start, end }));
        const there = parts.map((part) => points.toUnits({ start: part.start ?? 0, end: part.end ?? 0 })).map(({ start, end }) => text.slice(start, end)).join(' ');
        if (words !== undefined && words.trim() !== '' && spaced(words) !== spaced(there)) problems.push({ line, message: `"${words}" does not stand at ${places}: is this the text that it was made on?` });
        else entries.set(id, { line, fields: { id: `urn:brat:${id}`, label, parts }, relations: [] });
      } else if (row.trim() !== '') later.push({ line, text: row });
    });
    for (const { line, text: row } of later) {
      if (!attach(row, entries)) problems.push({ line, message: `Rostra has no place for this line and leaves it out: ${row}` });
    }
    const annotations: ExportedAnnotation[] = [];
    for (const { line, fields, relations } of entries.values()) {
      const read = importedAnnotation({ ...fields, ...(relations.length > 0 && fields['relations'] === undefined ? { relations } : {}) }, points, text.length, tagset);
      if (typeof read === 'string') problems.push({ line, message: read });
      else annotations.push(read);
    }
    return { annotations, problems };
  },
} satisfies ImportFormat;

function spaced(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Adds what a line says to the annotation that it is about; false where there is none. */
function attach(row: string, entries: ReadonlyMap<string, Entry>): boolean {
  const [, note, about = '', words = ''] = /^#\d+\t(\S+) (\S+)\t(.*)$/.exec(row) ?? [];
  const entry = entries.get(about);
  if (note === 'Rostra' && entry) {
    const all = record(words);
    // A label that was changed in brat since is the one that counts.
    const relabelled = all && entry.fields['label'] !== String(all['label']).replaceAll(/[^A-Za-z0-9_-]/g, '_');
    if (all) entry.fields = { ...all, ...(relabelled ? { label: entry.fields['label'] } : {}) };
    return all !== undefined;
  }
  if (note !== undefined && entry) {
    entry.fields['note'] ??= words;
    return true;
  }
  const [, , attribute, target = '', value] = /^([AM]\d+)\t(\S+) (\S+)(?: (.*))?$/.exec(row) ?? [];
  const attributed = entries.get(target);
  if (attribute === 'Status' && attributed) {
    attributed.fields['status'] = value;
    return true;
  }
  const [, type = '', first = '', second = ''] = /^R\d+\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/.exec(row) ?? [];
  const [from, to] = [entries.get(first), entries.get(second)];
  if (from && to) from.relations.push({ type, to: String(to.fields['id']) });
  return from !== undefined && to !== undefined;
}

function record(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
