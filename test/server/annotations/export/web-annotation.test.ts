import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import webAnnotation from '../../../../server/src/annotations/export/web-annotation.ts';
import { documents, documentWith, onWords } from './documents.ts';

/** The W3C's assertions stand beside the project and are no part of it. */
const ASSERTIONS = path.resolve(import.meta.dirname, '../../../../../shared/data/web-annotation-tests');
const isThere = existsSync(ASSERTIONS);
const Annotations = v.array(v.looseObject({ target: v.array(v.looseObject({ source: v.string(), selector: v.array(v.looseObject({ type: v.string() })) })) }));

test('a part is a target with quote and position selectors, in code points', () => {
  const document = documentWith(onWords('sail', { parts: [{ start: documentWith().text.indexOf('sail'), end: documentWith().text.indexOf('sail') + 4, role: 'A' }] }));
  const [annotation] = v.parse(Annotations, JSON.parse(webAnnotation.write(document).files[0]?.text ?? ''));
  const start = Array.from(document.text.slice(0, document.text.indexOf('sail'))).length;
  expect(annotation?.target[0]?.selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'sail', prefix: '* the roof < the wall. We shall 👩‍🚀 '.slice(-32).replace(/^[\uDC00-\uDFFF]/, ''), suffix: ', "by May 1926".\n\n> Émile Durand' },
    { type: 'TextPositionSelector', start, end: start + 4 },
  ]);
  expect(annotation?.target[0]?.source).toBe(`urn:sha256:${document.hash}`);
});

describe(isThere ? 'the W3C\'s assertions' : 'the W3C\'s assertions are not beside the project (../shared/data/web-annotation-tests): nothing is checked against them', () => {
  test('every MUST holds for every annotation', () => {
    if (!isThere) return;
    const validators = mustAssertions();
    expect(validators.length).toBe(54);
    expect(validators.filter(({ holds }) => !holds({ type: 'Annotation' })).length).toBeGreaterThan(2);
    fc.assert(fc.property(documents, (document) => {
      for (const annotation of v.parse(Annotations, JSON.parse(webAnnotation.write(document).files[0]?.text ?? ''))) {
        for (const { name, holds } of validators) expect(holds(annotation), name).toBe(true);
      }
    }), { seed: 1937, numRuns: 25 });
  });
});

/** The schemas that annotationMusts.test lists, compiled; all that it lists must be valid. */
function mustAssertions(): readonly { readonly name: string; readonly holds: (annotation: unknown) => boolean }[] {
  const ajv = new Ajv({ strict: false, formats: { uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ } });
  const definitions = path.join(ASSERTIONS, 'definitions');
  for (const file of readdirSync(definitions).filter((name) => name.endsWith('.json'))) ajv.addSchema(schema(path.join(definitions, file)), file);
  const { assertions } = v.parse(v.object({ assertions: v.array(v.string()) }), JSON.parse(readFileSync(path.join(ASSERTIONS, 'annotations/annotationMusts.test'), 'utf8')));
  return assertions.map((name) => {
    const holds = ajv.compile(schema(path.join(ASSERTIONS, name)));
    return { name, holds: (annotation) => holds(annotation) };
  });
}

/** Nested schemas repeat their own $schema and some files share an id: neither matters to what they assert. */
function schema(file: string): object {
  const { id: _, ...rest } = v.parse(v.looseObject({}), JSON.parse(readFileSync(file, 'utf8')));
  return rest;
}
