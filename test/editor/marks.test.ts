import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();

scenario('a file opens, and its marks are drawn', async ({ editor: { workbench, outsideRequests } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toEqual(['We shall mend', 'We shall mend', 'We shall mend']);
  await expect.poll(() => workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await expect.poll(() => workbench.statusBar()).toContainEqual(expect.stringMatching(/\d+ devices? · \d+ names? · \d+ claims? · 1 fault/));
  await workbench.screenshot('marks');
  expect(outsideRequests).toEqual([]);
});

scenario('typing redraws the marks', async ({ editor: { workbench } }) => {
  await workbench.typeAfter('mend the road.', ' We shall mend the fence.');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toHaveLength(4);
  await workbench.screenshot('typing');
});

scenario('a layer is hidden and shown again', async ({ editor: { workbench } }) => {
  await workbench.runCommand('Rostra: Toggle Devices');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toEqual([]);
  expect(await workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await workbench.screenshot('devices-hidden');
  await workbench.runCommand('Rostra: Toggle Devices');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toHaveLength(4);
});

scenario('one key shows claims alone, another all marks', async ({ editor: { workbench } }) => {
  await workbench.press('Control+Alt+3');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toEqual([]);
  expect(await workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  await workbench.press('Control+Alt+0');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toHaveLength(4);
});
