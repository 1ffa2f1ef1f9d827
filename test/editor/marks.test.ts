import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';
import type { Workbench } from './workbench.ts';

const scenario = scenarioIn();

scenario('a file opens, and its marks are drawn', async ({ editor: { workbench, outsideRequests } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => members(workbench)).toBeGreaterThanOrEqual(3);
  await expect.poll(() => workbench.decorationsOf('rostra.entity.person')).toContainEqual(expect.stringContaining('Halden'));
  await expect.poll(() => workbench.decorationsOf('rostra.entity.place')).toContain('Geneva');
  await expect.poll(() => workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await expect.poll(() => workbench.statusBar()).toContainEqual(expect.stringMatching(/\d+ devices? · [1-9]\d* names? · \d+ claims? · 1 fault/));
  await workbench.screenshot('marks');
  expect(outsideRequests).toEqual([]);
});

scenario('typing redraws the marks', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => members(workbench)).toBeGreaterThan(0);
  const before = await members(workbench);
  await workbench.typeAfter('mend the road.', ' We shall mend the fence.');
  await expect.poll(() => members(workbench)).toBeGreaterThan(before);
  await workbench.screenshot('typing');
});

scenario('a layer is hidden and shown again', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => members(workbench)).toBeGreaterThan(0);
  await workbench.runCommand('Rostra: Toggle Devices');
  await expect.poll(() => members(workbench)).toBe(0);
  expect(await workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await workbench.screenshot('devices-hidden');
  await workbench.runCommand('Rostra: Toggle Devices');
  await expect.poll(() => members(workbench)).toBeGreaterThan(0);
});

scenario('one key shows claims alone, another all marks', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => members(workbench)).toBeGreaterThan(0);
  await workbench.press('Control+Alt+3');
  await expect.poll(() => members(workbench)).toBe(0);
  expect(await workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await workbench.press('Control+Alt+0');
  await expect.poll(() => members(workbench)).toBeGreaterThan(0);
});

/** How many members of the anaphora are drawn; other devices of repetition may be there too. */
async function members(workbench: Workbench): Promise<number> {
  const repetitions = await workbench.decorationsOf('rostra.device.repetition');
  return repetitions.filter((text) => text.startsWith('We shall')).length;
}
