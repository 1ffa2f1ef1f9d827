import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { buildLexicons } from '../../../scripts/lexicons/build.ts';
import { committedFiles, LEXICON_FOLDER, MANIFEST_FILE, manifestText } from '../../../scripts/lexicons/manifest.ts';
import { hasWordNet } from '../../../scripts/lexicons/wordnet.ts';

const MOST_BYTES = 1_500_000;
const MOST_BYTES_GZIPPED = 560_000;

/** Reading WordNet takes some seconds, more on a busy machine. */
const GENERATION_TIME = 120_000;

describe('the generated lexicons', () => {
  it('are those that the generator of today made', () => {
    const committed = readFileSync(new URL(MANIFEST_FILE, LEXICON_FOLDER), 'utf8');
    expect(committed, 'run npm run generate:lexicons').toBe(manifestText(committedFiles()));
  });

  it.runIf(hasWordNet())(
    'are made again alike from WordNet',
    () => {
      for (const [name, text] of buildLexicons()) {
        expect(committedFiles().get(name) === text, `${name} is stale: run npm run generate:lexicons`).toBe(true);
      }
    },
    GENERATION_TIME,
  );

  it('stay small', () => {
    const texts = [...committedFiles().values()];
    expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(MOST_BYTES);
    expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(MOST_BYTES_GZIPPED);
  });

  it('say what made them', () => {
    for (const [name, text] of committedFiles()) {
      expect([name, text.includes('npm run generate:lexicons')]).toEqual([name, true]);
    }
  });
});
