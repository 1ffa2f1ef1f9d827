import { describe, expect, test } from 'vitest';
import brat from '../../../../server/src/annotations/import/brat.ts';
import csv from '../../../../server/src/annotations/import/csv.ts';
import webAnnotation from '../../../../server/src/annotations/import/web-annotation.ts';

const TEXT = 'We 👩‍🚀 mend the roof. We mend the wall.\n';

describe('what other programs write', () => {
  test('brat: fragments, attributes, notes, relations; what has no place is said', () => {
    const { annotations, problems } = brat.read('T1\tanaphora 0 2;22 24\tWe We\nT2\tplace 16 20\troof\nA1\tStatus T1 accepted\n#1\tAnnotatorNotes T2\tthe old one\nR1\tcovers Arg1:T2 Arg2:T1\t\nE1\tEvent:T1\n', TEXT, []);
    expect(annotations).toEqual([
      { id: 'urn:brat:T1', layer: 'device', label: 'anaphora', parts: [{ start: 0, end: 2 }, { start: 24, end: 26 }], status: 'accepted' },
      { id: 'urn:brat:T2', layer: 'entity', label: 'place', parts: [{ start: 18, end: 22 }], note: 'the old one', relations: [{ type: 'covers', to: 'urn:brat:T1' }] },
    ]);
    expect(problems).toEqual([{ line: 5, message: 'Rostra has no place for this line and leaves it out: E1\tEvent:T1' }]);
  });

  test('brat: words that do not stand where they are said to are a problem with its line', () => {
    expect(brat.read('T1\tplace 16 20\tcellar\n', TEXT, [])).toEqual({ annotations: [], problems: [{ line: 0, message: '"cellar" does not stand at 16 20: is this the text that it was made on?' }] });
    expect(brat.read('T1\tplace 100 105\n', TEXT, [])).toEqual({ annotations: [], problems: [{ line: 0, message: 'Its place is not in the text.' }] });
  });

  test('Web Annotation: UTF-16 positions, a quote alone, one body and one target', () => {
    const at = (selector: object): string => JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://example.org/1', type: 'Annotation', body: 'place', target: { source: 'https://example.org', selector } });
    const found = [{ id: 'https://example.org/1', layer: 'entity', label: 'place', parts: [{ start: 18, end: 22 }] }];
    expect(webAnnotation.read(at([{ type: 'TextQuoteSelector', exact: 'roof' }, { type: 'TextPositionSelector', start: 18, end: 22 }]), TEXT, []).annotations).toEqual(found);
    expect(webAnnotation.read(at({ type: 'TextQuoteSelector', exact: 'roof', prefix: 'mend the ', suffix: '. We mend' }), TEXT, []).annotations).toEqual(found);
  });

  test('Web Annotation: words that stand nowhere, and what is no annotation', () => {
    const lost = JSON.stringify([{ id: 'urn:x:1', target: { selector: { type: 'TextQuoteSelector', exact: 'cellar' } } }]);
    expect(webAnnotation.read(lost, TEXT, []).problems).toEqual([{ line: 0, message: 'Annotation 1: its words are not in the text.' }]);
    expect(webAnnotation.read('Hello.', TEXT, []).problems).toHaveLength(1);
  });

  test('CSV: rows of other columns, and a row whose words do not stand where it says', () => {
    const { annotations, problems } = csv.read('label,id,start,end,quote\nplace,1,16,20,roof\nplace,2,0,4,roof\n', TEXT, []);
    expect(annotations).toEqual([{ id: '1', layer: 'entity', label: 'place', parts: [{ start: 18, end: 22 }] }]);
    expect(problems).toEqual([{ line: 2, message: '"roof" does not stand at 0.' }]);
  });
});
