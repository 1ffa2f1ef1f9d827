import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn({ trusted: false });

scenario('a workspace that nobody has trusted is marked as well', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.statusBar()).toContainEqual(expect.stringContaining('Restricted Mode'));
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toContain('We shall mend');
  expect(await workbench.hoverOver('We shall mend the wall')).toContain('Anaphora');
  await workbench.screenshot('untrusted');
});
