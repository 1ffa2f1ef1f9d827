import type { Layer, Mark } from '../analysis/mark.ts';
import type { Span } from '../text/span.ts';
import { type AnchoredRecord, placesOf } from './anchoring/anchor-records.ts';
import { PlainText, textHash } from './plain-text.ts';
import { labelOf, layerOf, noteOf, type Status, statusOf } from './record.ts';

export interface ExportedPart extends Span {
  readonly role?: string;
}

/** A mark or an annotation as exports know it. Offsets are UTF-16 code units of the plain text. */
export interface ExportedAnnotation {
  /** A URI. */
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  readonly parts: readonly [ExportedPart, ...ExportedPart[]];
  /** A person's decision; a mark that nobody decided on has none. */
  readonly status?: Status;
  readonly relabelledFrom?: string;
  readonly note?: string;
  readonly creator?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly score?: number;
  /** What found it: "rostra 0.1.0". */
  readonly analyser?: string;
  /** An entity's standard name. */
  readonly ref?: string;
  readonly relations?: readonly { readonly type: string; readonly to: string }[];
}

/** A text with what is marked in it. */
export interface ExportedDocument {
  /** The file's name: "speech.md". */
  readonly name: string;
  readonly title: string;
  /** Without BOM, with LF line ends. */
  readonly text: string;
  readonly hash: string;
  /** In reading order. */
  readonly annotations: readonly ExportedAnnotation[];
}

/** A document from a source and what is marked in it. */
export function exportedDocument(name: string, title: string | undefined, source: string, annotations: readonly ExportedAnnotation[]): ExportedDocument {
  const { text } = new PlainText(source);
  const inOrder = [...annotations].sort((a, b) => a.parts[0].start - b.parts[0].start || b.parts[0].end - a.parts[0].end || (a.id < b.id ? -1 : 1));
  return { name, title: title ?? name, text, hash: textHash(text), annotations: inOrder };
}

/** Marks as annotations that nobody has decided on. */
export function fromMarks(marks: readonly Mark[], source: string, analyser: string): readonly ExportedAnnotation[] {
  const plain = new PlainText(source);
  return marks.map(({ id, layer, label, parts: [first, ...rest], score, data }) => ({
    id: `urn:rostra:mark:${id}`, layer, label, score, analyser,
    parts: [inPlain(plain, first), ...rest.map((part) => inPlain(plain, part))],
    ...('ref' in data ? { ref: data.ref } : {}),
  }));
}

/** Annotations that have a place; the others cannot be exported, and are counted. */
export function fromRecords(anchored: readonly AnchoredRecord[], source: string): { readonly annotations: readonly ExportedAnnotation[]; readonly withoutPlace: number } {
  const plain = new PlainText(source);
  const annotations = anchored.flatMap((each): readonly ExportedAnnotation[] => {
    const [first, ...rest] = (each.state === 'retired' ? undefined : placesOf(each)) ?? [];
    if (!first) return [];
    const { record } = each;
    const note = noteOf(record);
    const { relabelledFrom } = record.body[0];
    return [{
      id: record.id, layer: layerOf(record), label: labelOf(record), status: statusOf(record), created: record.created,
      parts: [inPlain(plain, first), ...rest.map((part) => inPlain(plain, part))],
      ...(relabelledFrom === undefined ? {} : { relabelledFrom }),
      ...(note === undefined ? {} : { note }),
      ...(record.creator ? { creator: record.creator.name } : {}),
      ...(record.modified === undefined ? {} : { modified: record.modified }),
      ...(record.mark ? { score: record.mark.score, analyser: record.mark.analyser } : {}),
      ...(record.relations ? { relations: record.relations.map(({ type, to }) => ({ type, to })) } : {}),
    }];
  });
  return { annotations, withoutPlace: anchored.length - annotations.length };
}

function inPlain(plain: PlainText, { start, end, role }: ExportedPart): ExportedPart {
  return { ...plain.toPlain({ start, end }), ...(role === undefined ? {} : { role }) };
}
