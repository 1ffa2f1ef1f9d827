import * as fc from 'fast-check';
import { exportedDocument, type ExportedAnnotation, type ExportedDocument } from '../../../../server/src/annotations/exported-document.ts';

/** A text with a heading, a quotation, a list, a footnote, emphasis, characters beyond the first plane, and signs that formats want escaped. */
export const TEXT = '# On the harbour & the “yard”\n\nWe shall *mend* the roof < the wall. We shall 👩‍🚀 sail, "by May 1926".\n\n> Émile Durand said: no; never!\n> So it was.\n\n- rope\n- sail[^1]\n\n[^1]: The old one, 𝔘𝔫.\n';

const word = fc.constantFrom('Ada', 'Bo, the elder', 'a "quote"', 'two\nlines', '<b>', 'é𝔘', 'x;y|z', '#1\ttab');
const time = fc.constantFrom('2026-05-01T12:00:00Z', '2026-06-30T23:59:59Z');
const characters = Array.from(TEXT);

/** Stretches of the text that begin and end between characters. */
const span = fc.tuple(fc.nat({ max: characters.length - 1 }), fc.integer({ min: 1, max: 12 })).map(([start, length]) => {
  const before = characters.slice(0, start).join('').length;
  return { start: before, end: before + characters.slice(start, start + length).join('').length };
});

const options = fc.record({
  status: fc.constantFrom('accepted' as const, 'rejected' as const, 'relabelled' as const, 'added' as const),
  relabelledFrom: fc.constantFrom('epistrophe'), note: word, creator: word, created: time, modified: time,
  score: fc.double({ min: 0, max: 1, noNaN: true }), analyser: fc.constant('rostra 0.1.0'), ref: word,
}, { requiredKeys: [] });

const part = fc.tuple(span, fc.option(fc.constantFrom('opening', 'A', 'B'), { nil: undefined })).map(([place, role]) => ({ ...place, ...(role === undefined ? {} : { role }) }));

const annotation = fc.tuple(part, fc.array(part, { maxLength: 2 }), fc.constantFrom('device' as const, 'entity' as const, 'claim' as const), fc.constantFrom('anaphora', 'person', 'place', 'date', 'organization', 'own label'), options)
  .map(([first, rest, layer, label, given]): ExportedAnnotation => ({ id: '', layer, label, parts: [first, ...rest], ...given }));

/** Documents with marks of one or more parts, overlapping or not, with whatever may be known of them. */
export const documents: fc.Arbitrary<ExportedDocument> = fc.array(annotation, { maxLength: 8 }).map((annotations) => {
  const named = annotations.map((each, index) => ({ ...each, id: `urn:uuid:${index}` }));
  const related = named.map((each, index) => (index > 0 && index % 3 === 0 ? { ...each, relations: [{ type: 'answers', to: 'urn:uuid:0' }] } : each));
  return exportedDocument('speech.md', 'On the harbour', TEXT, related);
});

/** The words of the first place of a text, as an annotation. */
export function onWords(words: string, changes: Partial<ExportedAnnotation> = {}): ExportedAnnotation {
  const start = TEXT.indexOf(words);
  return { id: `urn:uuid:${words.replaceAll(/\W/g, '-')}`, layer: 'entity', label: 'person', parts: [{ start, end: start + words.length }], ...changes };
}

export function documentWith(...annotations: readonly ExportedAnnotation[]): ExportedDocument {
  return exportedDocument('speech.md', 'On the harbour', TEXT, annotations);
}
