import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../../../server/src/annotations/exports.generated.ts';
import { importFormats } from '../../../../server/src/annotations/imports.generated.ts';
import webAnnotation from '../../../../server/src/annotations/import/web-annotation.ts';
import { documents, TEXT } from '../export/documents.ts';

describe('a round trip loses nothing', () => {
  const pairs = [...importFormats.map((format) => [format.name, format] as const), ['recogito', webAnnotation] as const];
  test.each(pairs)('%s', (name, format) => {
    const exporter = exportFormats.find((each) => each.name === name);
    fc.assert(fc.property(documents, (document) => {
      const exported = exporter?.write(document);
      expect(exported?.losses).toEqual([]);
      const { annotations, problems } = format.read(exported?.files[0]?.text ?? '', TEXT, []);
      expect(problems).toEqual([]);
      const byId = (all: readonly { readonly id: string }[]): readonly object[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(annotations)).toEqual(byId(document.annotations));
    }), { seed: 1937, numRuns: 200 });
  });
});
