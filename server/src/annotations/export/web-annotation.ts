import type { Span } from '../../text/span.ts';
import { CodePoints } from '../code-points.ts';
import type { ExportedAnnotation, ExportedDocument } from '../exported-document.ts';
import type { ExportFormat } from '../export-format.ts';

export default {
  name: 'web-annotation',
  title: 'W3C Web Annotation (JSON-LD)',
  specification: 'https://www.w3.org/TR/annotation-model/',
  cannotHold: 'nothing that Rostra knows',
  write(document) {
    const points = new CodePoints(document.text);
    return { files: [{ ending: '.jsonld', text: webAnnotations(document, (span) => points.fromUnits(span)) }], losses: [] };
  },
} satisfies ExportFormat;

/**
 * A text's annotations in the model, each with its context.
 * @param position of a part as a reader counts it
 * @param extra what every annotation says besides
 */
export function webAnnotations({ text, hash, annotations }: ExportedDocument, position: (span: Span) => Span, extra: Readonly<Record<string, string>> = {}): string {
  const source = `urn:sha256:${hash}`;
  const items = annotations.map((annotation) => ({
    '@context': ['http://www.w3.org/ns/anno.jsonld', EXTENSION],
    id: annotation.id,
    type: 'Annotation',
    motivation: 'tagging',
    ...(annotation.created === undefined ? {} : { created: annotation.created }),
    ...(annotation.modified === undefined ? {} : { modified: annotation.modified }),
    ...(annotation.creator === undefined ? {} : { creator: { type: 'Person', name: annotation.creator } }),
    ...(annotation.analyser === undefined ? {} : { generator: { type: 'Software', name: annotation.analyser } }),
    body: bodies(annotation),
    target: annotation.parts.map(({ start, end, role }) => {
      const place = position({ start, end });
      return {
        type: 'SpecificResource', source,
        selector: [
          { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: tail(text.slice(Math.max(0, start - CONTEXT), start)), suffix: head(text.slice(end, end + CONTEXT)) },
          { type: 'TextPositionSelector', start: place.start, end: place.end },
        ],
        ...(role === undefined ? {} : { role }),
      };
    }),
    textHash: hash,
    ...extra,
    ...(annotation.score === undefined ? {} : { score: annotation.score }),
    ...(annotation.analyser === undefined ? {} : { analyser: annotation.analyser }),
    ...(annotation.relations ? { relations: annotation.relations } : {}),
  }));
  return `${JSON.stringify(items, null, 1)}\n`;
}

/**
 * The terms that Rostra adds to the model, so that the export is still linked data. Their namespace is a UUID's URN
 * (RFC 9562): it is nobody else's, needs no domain, and promises no page on the Web.
 */
const EXTENSION = {
  rostra: 'urn:uuid:36532969-1708-423e-a9b4-683eedf1fc88#',
  layer: 'rostra:layer', status: 'rostra:status', relabelledFrom: 'rostra:relabelledFrom', role: 'rostra:role',
  score: 'rostra:score', analyser: 'rostra:analyser', textHash: 'rostra:textHash', offsetUnit: 'rostra:offsetUnit', standardName: 'rostra:standardName',
  relations: { '@id': 'rostra:relation', '@container': '@list' }, to: { '@id': 'rostra:to', '@type': '@id' },
} as const;

/** How many code units of context a quote has on each side. */
const CONTEXT = 32;

function bodies({ label, layer, status, relabelledFrom, note, ref }: ExportedAnnotation): readonly object[] {
  return [
    {
      type: 'TextualBody', purpose: 'tagging', value: label, layer,
      ...(status === undefined ? {} : { status }), ...(relabelledFrom === undefined ? {} : { relabelledFrom }), ...(ref === undefined ? {} : { standardName: ref }),
    },
    ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
  ];
}

function tail(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '');
}

function head(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
