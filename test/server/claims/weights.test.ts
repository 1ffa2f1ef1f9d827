import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { labelHashes } from '../../../scripts/fit/claims/labelled-text.ts';
import { hasShared } from '../../../scripts/fit/shared-folder.ts';
import { cueLexicons } from '../../../server/src/claims/cues.generated.ts';
import { bundledClaimWeights } from '../../../server/src/claims/weights.ts';

const file: unknown = JSON.parse(readFileSync(new URL('../../../server/data/claim-weights.json', import.meta.url), 'utf8'));
const { texts } = v.parse(v.object({ texts: v.record(v.string(), v.string()) }), file);

test('were fitted on the texts and labels as they are now, where they are there: run npm run fit:claims', () => expect(hasShared() ? labelHashes() : texts).toEqual(texts));

test('name no phrase that the lexicons no longer have: run npm run fit:claims', () => {
  const phrases = new Set(cueLexicons.flatMap(({ groups }) => Object.entries(groups).flatMap(([group, { phrases: list }]) => list.split(',').map((phrase) => `${group}: ${phrase.trim()}`))));
  const groups = Object.keys(Object.assign({}, ...cueLexicons.map(({ groups: each }) => each)));
  const named = Object.keys(bundledClaimWeights().strength.boosted.weights).filter((feature) => groups.some((group) => feature.startsWith(`${group}: `)));
  expect(named.filter((feature) => !phrases.has(feature))).toEqual([]);
});

test('every lexicon says where its words come from, and no phrase stands twice in a group', () => {
  for (const { source, groups } of cueLexicons) {
    expect(source.length).toBeGreaterThan(10);
    for (const { phrases } of Object.values(groups)) {
      const list = phrases.split(',').map((phrase) => phrase.trim());
      expect(list.filter((phrase, index) => phrase === '' || list.indexOf(phrase) !== index)).toEqual([]);
    }
  }
});
