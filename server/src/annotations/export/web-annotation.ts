import { CodePoints } from '../code-points.ts';
import type { ExportedAnnotation } from '../exported-document.ts';
import type { ExportFormat } from '../export-format.ts';

/** The terms that Rostra adds to the model, so that the export is still linked data. */
const EXTENSION = {
  rostra: 'https://rostra.invalid/ns#',
  layer: 'rostra:layer', status: 'rostra:status', relabelledFrom: 'rostra:relabelledFrom', role: 'rostra:role',
  score: 'rostra:score', analyser: 'rostra:analyser', textHash: 'rostra:textHash', standardName: 'rostra:standardName',
  relations: { '@id': 'rostra:relation', '@container': '@list' }, to: { '@id': 'rostra:to', '@type': '@id' },
} as const;

/** How many code units of context a quote has on each side. */
const CONTEXT = 32;

export default {
  name: 'web-annotation',
  title: 'W3C Web Annotation (JSON-LD)',
  specification: 'https://www.w3.org/TR/annotation-model/',
  cannotHold: 'nothing that Rostra knows',
  write({ text, hash, annotations }) {
    const points = new CodePoints(text);
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
      target: annotation.parts.map(({ start, end, role }) => ({
        type: 'SpecificResource', source,
        selector: [
          { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: tail(text.slice(Math.max(0, start - CONTEXT), start)), suffix: head(text.slice(end, end + CONTEXT)) },
          { type: 'TextPositionSelector', ...points.fromUnits({ start, end }) },
        ],
        ...(role === undefined ? {} : { role }),
      })),
      textHash: hash,
      ...(annotation.score === undefined ? {} : { score: annotation.score }),
      ...(annotation.analyser === undefined ? {} : { analyser: annotation.analyser }),
      ...(annotation.relations ? { relations: annotation.relations } : {}),
    }));
    return { files: [{ ending: '.jsonld', text: `${JSON.stringify(items, null, 1)}\n` }], losses: [] };
  },
} satisfies ExportFormat;

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
