import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();

scenario('the Problems panel lists faults and definite devices, each by its layer’s severity', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await workbench.runCommand('Problems: Focus on Problems View');
  await expect.poll(() => workbench.problems()).toContainEqual({ severity: 'warning', code: 'doubled-word', message: expect.stringContaining('the') });
  await expect.poll(() => workbench.problems()).toContainEqual({ severity: 'info', code: 'anaphora', message: expect.stringContaining('Anaphora') });
  await workbench.screenshot('problems');
});

scenario('a mended fault leaves the list', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await workbench.runCommand('Problems: Focus on Problems View');
  await expect.poll(() => workbench.problems()).toContainEqual(expect.objectContaining({ code: 'doubled-word' }));
  await workbench.typeAfter('will open the the', '');
  for (const _letter of ' the') await workbench.press('Backspace');
  await expect.poll(() => workbench.problems()).not.toContainEqual(expect.objectContaining({ code: 'doubled-word' }));
});
