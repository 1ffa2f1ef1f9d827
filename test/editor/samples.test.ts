import path from 'node:path';
import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn({ folder: path.resolve('samples'), settings: { 'workbench.colorTheme': 'Default Dark Modern' } });

scenario('the samples show every layer to who opens them first', async ({ editor: { workbench } }) => {
  await workbench.open('address-to-the-harbour-workers.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toContain('We were told to wait for');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.person')).toContainEqual(expect.stringContaining('Pell'));
  await expect.poll(() => workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await expect.poll(() => workbench.warnings()).toBeGreaterThan(0);
  await workbench.screenshot('samples-dark');
});
