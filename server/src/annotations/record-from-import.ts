import type { ExportedAnnotation } from './exported-document.ts';
import type { AnnotatedSource, Authorship } from './make-record.ts';
import type { AnnotationRecord } from './record.ts';

/** An id that two programs never give to different annotations; what imports call theirs may be "T1" in every file. */
const GLOBAL_ID = /^(?:urn:uuid:|https?:)\S+$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;

/** A record for an imported annotation, with its own author, time and id where it has them. */
export function recordFromImport(source: AnnotatedSource, annotation: ExportedAnnotation, authorship: Authorship): AnnotationRecord {
  const { id, layer, label, parts: [first, ...rest], status, relabelledFrom, note, creator, created, modified, score, analyser, relations } = annotation;
  const author = creator ?? authorship.creator;
  return {
    id: GLOBAL_ID.test(id) ? id : authorship.id,
    type: 'Annotation',
    created: created !== undefined && TIME.test(created) ? created : authorship.created,
    ...(modified !== undefined && TIME.test(modified) ? { modified } : {}),
    ...(author === undefined ? {} : { creator: { type: 'Person', name: author } }),
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: label, layer, status: status ?? 'added', ...(relabelledFrom === undefined ? {} : { relabelledFrom }) },
      ...(note === undefined ? [] : [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: note }]),
    ],
    target: [source.plainTarget(first, first.role), ...rest.map((part) => source.plainTarget(part, part.role))],
    textHash: source.hash,
    ...(score === undefined || analyser === undefined ? {} : { mark: { score, analyser } }),
    ...(relations ? { relations: [...relations] } : {}),
  };
}
