import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/train/entities/fingerprint.ts';
import { ROOT } from '../../../scripts/train/entities/places.ts';

const MOST_BYTES_GZIPPED = 400_000;
const text = readFileSync(path.join(ROOT, 'server/data/entities/tagger.json'), 'utf8');

test('the tagger was trained with the features and marks of today', () => {
  expect(v.parse(v.object({ fingerprint: v.string() }), JSON.parse(text)).fingerprint, 'run npm run train:entities').toBe(fingerprint());
});

test('the tagger stays small', () => {
  expect(gzipSync(text).length).toBeLessThan(MOST_BYTES_GZIPPED);
});
