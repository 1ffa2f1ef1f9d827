import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Texts that are for reporting alone. */
export const RESERVED: readonly string[] = ['kennedy-1961.jsonl', 'the-paris-commune.jsonl'];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A stretch of a text, in UTF-16 code units. */
export const span = { start: offset, end: offset };
/** A stretch and the beginning of the hash of its words. */
export const hashedSpan = { ...span, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)) };

export interface MarkedText<Line> {
  /** Its file's. */
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Every `.jsonl` file of a folder, line by line; a line that is not as the schema says throws. */
export function readMarkedTexts<Schema extends v.GenericSchema>(folder: URL, schema: Schema): readonly MarkedText<v.InferOutput<Schema>>[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).map((name) => ({
    name,
    lines: readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').map((line) => v.parse(schema, JSON.parse(line))),
  }));
}

/** The stretches that are empty or begin before the one ahead of them ends. */
export function outOfOrder<Stretch extends { readonly start: number; readonly end: number }>(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter((stretch, index) => stretch.start >= stretch.end || stretch.start < (stretches[index - 1]?.end ?? 0));
}
