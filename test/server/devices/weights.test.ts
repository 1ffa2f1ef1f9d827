import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../scripts/fit/shared-folder.ts';
import { trainingHashes } from '../../../scripts/fit/training.ts';
import { devices } from '../../../server/src/devices/registry.generated.ts';
import { FEATURES } from '../../../server/src/devices/features.ts';
import { bundledWeights } from '../../../server/src/devices/weights.ts';

const file: unknown = JSON.parse(readFileSync(new URL('../../../server/data/device-weights.json', import.meta.url), 'utf8'));
const { texts } = v.parse(v.object({ texts: v.record(v.string(), v.string()) }), file);

describe('the fitted weights', () => {
  it('were fitted on the marks as they are now, where the gold is there: run npm run fit', () => expect(hasShared() ? trainingHashes() : texts).toEqual(texts));

  it('know every family: run npm run fit', () => expect(devices.filter(({ family }) => bundledWeights().together.families[family] === undefined).map(({ label }) => label)).toEqual([]));

  it('name only features that are documented', () => {
    const documented = new Set([...Object.keys(FEATURES), ...devices.flatMap(({ features }) => Object.keys(features ?? {}))]);
    const named = [bundledWeights().alone, bundledWeights().together].flatMap(({ shared, families, devices: own }) => [shared, ...Object.values(families), ...Object.values(own)]).flatMap(({ weights }) => Object.keys(weights));
    expect(named.filter((name) => !documented.has(name))).toEqual([]);
  });
});
