import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import html from '../../../../server/src/annotations/export/html.ts';
import iob2 from '../../../../server/src/annotations/export/iob2.ts';
import pandocSpans from '../../../../server/src/annotations/export/pandoc-spans.ts';
import uimaCas from '../../../../server/src/annotations/export/uima-cas.ts';
import { exportFormats } from '../../../../server/src/annotations/exports.generated.ts';
import { fromMarks } from '../../../../server/src/annotations/exported-document.ts';
import { documents, documentWith, onWords, TEXT } from './documents.ts';

const durand = onWords('Émile Durand', { status: 'accepted' });
const twoParts = onWords('We shall', { layer: 'device', label: 'anaphora', parts: [{ start: TEXT.indexOf('We shall'), end: TEXT.indexOf('We shall') + 8 }, { start: TEXT.lastIndexOf('We shall'), end: TEXT.lastIndexOf('We shall') + 8 }] });

test('IOB2 has a token a line, and says what it dropped', () => {
  const { files, losses } = iob2.write(documentWith(durand, twoParts, onWords('Durand', { label: 'place' }), onWords('rope', { status: 'rejected' })));
  expect(files[0]?.text).toContain('Émile\tB-person\nDurand\tI-person\nsaid\tO\n');
  expect(losses).toEqual([
    '1 of several parts left out: a tag is of one stretch.', '1 left out because they overlap others: a token has one tag.', '1 rejected ones left out.',
  ]);
});

describe('Pandoc spans', () => {
  test('stand in the Markdown, one in another', () => {
    const { files, losses } = pandocSpans.write(documentWith(durand, onWords('Durand', { label: 'surname' })));
    expect(files[0]?.text).toContain('> [Émile [Durand]{.surname layer="entity" annotation="urn:uuid:Durand"}]{.person layer="entity" annotation="urn:uuid:-mile-Durand" status="accepted"} said');
    expect(losses).toEqual([]);
  });

  test('do not cross each other, markup or paragraphs, and what is left out is said', () => {
    const { losses } = pandocSpans.write(documentWith(durand, onWords('Durand said'), onWords('*mend'), onWords('yard”\n\nWe')));
    expect(losses).toEqual(['2 parts left out because they run over markup or paragraphs.', '1 parts left out because they cross others.']);
  });

  test('leave the text as it is, brackets and attributes apart', () => {
    fc.assert(fc.property(documents, (document) => {
      const bare = document.annotations.map(({ id, layer, label, parts }) => ({ id, layer, label, parts }));
      const written = pandocSpans.write({ ...document, annotations: bare }).files[0]?.text ?? '';
      expect(written.replaceAll(/\{\.[^}]*\}/g, '').replaceAll(/[[\]]/g, '')).toBe(TEXT.replaceAll(/[[\]]/g, ''));
    }), { seed: 1937, numRuns: 200 });
  });
});

test('UIMA CAS has the text, the type system and a feature structure a part, its offsets in UTF-16', () => {
  const cas: unknown = JSON.parse(uimaCas.write(documentWith(twoParts, onWords('sail'))).files[0]?.text ?? '');
  const sail = { '%ID': 4, '%TYPE': 'rostra.Annotation', '@sofa': 1, begin: TEXT.indexOf('sail'), end: TEXT.indexOf('sail') + 4, annotation: 'urn:uuid:sail', part: '1', layer: 'entity', label: 'person' };
  expect(cas).toMatchObject({
    '%TYPES': { 'rostra.Annotation': { '%SUPER_TYPE': 'uima.tcas.Annotation' } },
    '%FEATURE_STRUCTURES': [{ '%TYPE': 'uima.cas.Sofa', sofaString: TEXT }, { part: '1', label: 'anaphora' }, { part: '2', label: 'anaphora' }, sail],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, 3, 4] } },
  });
});

describe('the HTML page', () => {
  test('has every mark on its words, those that cross too, and asks nothing of the network', () => {
    const { files, losses } = html.write(documentWith(durand, onWords('Durand said', { layer: 'claim', label: 'fact' })));
    const page = files[0]?.text ?? '';
    expect(page).toContain('<mark tabindex="0" class="entity" data-marks="0">Émile </mark><mark tabindex="0" class="entity claim" data-marks="0 1">Durand</mark><mark tabindex="0" class="claim" data-marks="1"> said</mark>');
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import|fetch\(/);
    expect(losses).toEqual([]);
  });

  test('lets no words of a text or note become markup or end its script', () => {
    const page = html.write(documentWith(onWords('roof < the wall', { note: '</script><b>' }))).files[0]?.text ?? '';
    expect(page).toContain('roof &lt; the wall</mark>');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});

test('every format writes the marks of an analysis and whatever annotations there are', () => {
  const marks = fromMarks([{ id: 'x', layer: 'claim', label: 'fact', parts: [{ start: 4, end: 8 }], score: 0.5, band: 'probable', message: '', data: { strength: 'plain', attributed: false, checkable: true, checkworthiness: 0.5, cues: [] } }], `\uFEFF${TEXT}`, 'rostra 0.1.0');
  expect(marks).toEqual([{ id: 'urn:rostra:mark:x', layer: 'claim', label: 'fact', parts: [{ start: 3, end: 7 }], score: 0.5, analyser: 'rostra 0.1.0' }]);
  for (const format of exportFormats) {
    expect(format.write(documentWith(...marks)).files[0]?.text, format.name).toBeTruthy();
    fc.assert(fc.property(documents, (document) => {
      expect(format.write(document).files.length).toBeGreaterThan(0);
    }), { seed: 1937, numRuns: 30 });
  }
});
