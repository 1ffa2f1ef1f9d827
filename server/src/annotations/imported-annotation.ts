import * as v from 'valibot';
import { LAYERS } from '../analysis/mark.ts';
import { layerOfLabel, type Tagset } from '../project/label.ts';
import type { CodePoints } from './code-points.ts';
import type { ExportedAnnotation } from './exported-document.ts';
import { STATUSES } from './record.ts';

const optionalText = v.optional(v.string());
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An annotation as another program wrote it; offsets are code points. What it does not say is asked of nobody. */
const Imported = v.object({
  id: v.string(),
  layer: v.optional(v.picklist(LAYERS)),
  label: v.pipe(v.string(), v.nonEmpty()),
  parts: v.pipe(v.array(v.object({ start: Offset, end: Offset, role: optionalText })), v.minLength(1)),
  status: v.optional(v.picklist(STATUSES)),
  relabelledFrom: optionalText, note: optionalText, creator: optionalText, created: optionalText, modified: optionalText,
  score: v.optional(v.number()), analyser: optionalText, ref: optionalText,
  relations: v.optional(v.array(v.object({ type: v.string(), to: v.string() }))),
});

/** The annotation in code units, or in one sentence why it is none. Where it names no layer, it is of the one that has its label. */
export function importedAnnotation(value: unknown, points: CodePoints, length: number, tagset: Tagset): ExportedAnnotation | string {
  const result = v.safeParse(Imported, value);
  if (!result.success) return `"${v.getDotPath(result.issues[0]) ?? 'the annotation'}": ${result.issues[0].message}.`;
  const { id, layer, label, parts, ...rest } = result.output;
  const [first, ...others] = parts.map(({ start, end, role }) => ({ ...points.toUnits({ start, end }), ...(role === undefined ? {} : { role }) }));
  if (!first) return 'It has no place.';
  if ([first, ...others].some(({ start, end }) => start >= end || end > length)) return 'Its place is not in the text.';
  const { status, relabelledFrom, note, creator, created, modified, score, analyser, ref, relations } = rest;
  return {
    id, layer: layer ?? layerOfLabel(label, tagset) ?? 'entity', label, parts: [first, ...others],
    ...(status === undefined ? {} : { status }), ...(relabelledFrom === undefined ? {} : { relabelledFrom }), ...(note === undefined ? {} : { note }),
    ...(creator === undefined ? {} : { creator }), ...(created === undefined ? {} : { created }), ...(modified === undefined ? {} : { modified }),
    ...(score === undefined ? {} : { score }), ...(analyser === undefined ? {} : { analyser }), ...(ref === undefined ? {} : { ref }), ...(relations === undefined ? {} : { relations }),
  };
}
