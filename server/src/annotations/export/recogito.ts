import type { ExportFormat } from '../export-format.ts';
import { webAnnotations } from './web-annotation.ts';

/** What the annotations say of themselves, against the model, which counts code points. */
export const UTF_16 = 'UTF-16';

/** Recogito's text annotator counts as JavaScript does; where a text has characters beyond the first plane, the model's positions mislead it. */
export default {
  name: 'recogito',
  title: 'W3C Web Annotation with positions in UTF-16, for Recogito\'s text annotator',
  specification: 'https://github.com/recogito/text-annotator-js',
  cannotHold: 'nothing that Rostra knows',
  write(document) {
    return { files: [{ ending: '.recogito.jsonld', text: webAnnotations(document, (span) => span, { offsetUnit: UTF_16 }) }], losses: [] };
  },
} satisfies ExportFormat;
