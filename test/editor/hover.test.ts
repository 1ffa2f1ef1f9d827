import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();

scenario('a hover names an anaphora and lists its members', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  const hover = await workbench.hoverOver('We shall mend the wall');
  expect(hover).toContain('Anaphora');
  expect(hover).toMatch(/(We shall.* opening\s+){3}/);
  await workbench.screenshot('hover-anaphora');
});

scenario('a hover tells a transcription fault and its mend', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.warnings()).toBeGreaterThan(0);
  expect(await workbench.hoverOver('the gates again')).toContain('transcription');
  await workbench.screenshot('hover-fault');
});
