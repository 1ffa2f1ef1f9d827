import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../server/src/analysis/analyzer.ts';
import type { Mark } from '../server/src/analysis/mark.ts';
import { bundledGlossary } from '../server/src/entities/bundled-glossary.ts';
import { layerGlossaries } from '../server/src/entities/glossary.ts';
import { parseGlossary } from '../server/src/entities/parse-glossary.ts';

const own = parseGlossary(readFileSync('samples/glossary.yaml', 'utf8'));
const analyzer = createAnalyzer({ glossary: layerGlossaries([own.glossary, bundledGlossary()]) });

describe('the samples that npm start opens', () => {
  test('have a glossary without problems', () => {
    expect(own.problems).toEqual([]);
  });

  test('have just the faults of transcription that were planted', () => {
    expect(labels('address-to-the-harbour-workers.md', 'fault')).toEqual([
      'doubled-word',
      'space-before-punctuation',
      'broken-paragraph',
      'stop-in-mid-sentence',
      'doubled-punctuation',
    ]);
    expect(labels('letter-to-the-editor.md', 'fault')).toEqual(['hyphen-at-line-end']);
  });

  test.each(['address-to-the-harbour-workers.md', 'letter-to-the-editor.md'])('show marks of every layer: %s', (file) => {
    for (const layer of ['device', 'entity', 'claim'] as const) expect(labels(file, layer)).not.toEqual([]);
  });
});

/** The labels of a sample's marks, in reading order. */
function labels(file: string, layer: Mark['layer']): readonly string[] {
  const { marks } = analyzer.analyze(readFileSync(`samples/${file}`, 'utf8'));
  return marks.filter((mark) => mark.layer === layer && mark.band !== 'possible').map(({ label }) => label);
}
