import type { Layer } from '../analysis/mark.ts';
import { familiesOf, labelOfName, labelsOf } from '../project/label.ts';
import { LabelSchema } from '../project/project-schema.ts';
import { parseProjectFile } from '../project/project-file.ts';
import type { Span } from '../text/span.ts';
import * as v from 'valibot';
import { type AnnotationRecord, labelOf, layerOf } from './record.ts';
import type { RecordChange } from './sidecar.ts';

export interface LabelRename {
  readonly layer: Layer;
  readonly from: string;
  readonly to: string;
}

/** Where a project file has the label, each to be replaced by the new name; or in one sentence why it cannot be renamed. */
export function renameInProjectFile(text: string, { layer, from, to }: LabelRename): readonly Span[] | string {
  const { project: { tagset }, labelPlaces } = parseProjectFile(text);
  if (labelsOf(layer, []).some(({ label }) => label === from)) return `"${from}" is Rostra's own label and keeps its name.`;
  const name = v.safeParse(LabelSchema.entries.label, to);
  if (!name.success) return name.issues[0].message;
  const isAdded = labelOfName(layer, from, tagset) !== undefined;
  if (isAdded && (labelOfName(layer, to, tagset) || familiesOf(layer).includes(to))) return `The layer "${layer}" has "${to}" already.`;
  return labelPlaces.filter((place) => place.layer === layer && place.label === from);
}

/** What a rename changes of a sidecar's records. */
export function renameInRecords(records: readonly AnnotationRecord[], { layer, from, to }: LabelRename, modified: string): readonly RecordChange[] {
  return records.filter((record) => layerOf(record) === layer && labelOf(record) === from).map((record) => {
    const [{ ...tag }, ...notes] = record.body;
    return { before: record, after: { ...record, modified, body: [{ ...tag, value: to }, ...notes] } };
  });
}
