import type { ExportFormat } from '../export-format.ts';

/** What a part's annotation says, each a string in the type system. */
const FEATURES = ['annotation', 'part', 'layer', 'label', 'role', 'status', 'relabelledFrom', 'note', 'creator', 'created', 'modified', 'score', 'analyser', 'ref', 'relations'] as const;
const TYPE = 'rostra.Annotation';
const SOFA_ID = 1;

export default {
  name: 'uima-cas',
  title: 'UIMA CAS (JSON)',
  specification: 'https://github.com/apache/uima-uimaj-io-jsoncas (offsets in UTF-16 code units)',
  cannotHold: 'nothing that Rostra knows: a part is an annotation of its own, and parts of one annotation share its id; relations are written as JSON',
  write({ text, annotations }) {
    const parts = annotations.flatMap((annotation) => annotation.parts.map((part, index) => ({ annotation, part, index })));
    const structures = parts.map(({ annotation, part, index }, place) => {
      const { id, parts: _, relations, ...fields } = annotation;
      const features = { ...fields, annotation: id, part: index + 1, role: part.role, relations: relations && JSON.stringify(relations) };
      const given = Object.entries(features).flatMap(([feature, value]) => (value === undefined ? [] : [[feature, String(value)]]));
      return { '%ID': SOFA_ID + 1 + place, '%TYPE': TYPE, '@sofa': SOFA_ID, begin: part.start, end: part.end, ...Object.fromEntries(given) };
    });
    const cas = {
      '%TYPES': {
        [TYPE]: { '%NAME': TYPE, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(FEATURES.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }])) },
      },
      '%FEATURE_STRUCTURES': [{ '%ID': SOFA_ID, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text/markdown', sofaString: text }, ...structures],
      '%VIEWS': { _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': structures.map((structure) => structure['%ID']) } },
    };
    return { files: [{ ending: '.cas.json', text: `${JSON.stringify(cas, null, 1)}\n` }], losses: [] };
  },
} satisfies ExportFormat;
