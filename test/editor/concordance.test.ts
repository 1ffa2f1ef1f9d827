import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();

scenario('a concordance shows the keyword in the middle, is sorted by a key, and leads to the places', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await workbench.runCommand('Rostra: Find in Context (Concordance)…');
  await workbench.pick('Dictionary forms');
  await workbench.fill('mend');
  await expect.poll(() => workbench.lines()).toContainEqual(expect.stringMatching(/^speech\.md:9 .* We shall {2}mend {2}the roof/));
  await workbench.press('r');
  await expect.poll(async () => (await workbench.lines()).filter((line) => line.includes('mend  ')).map((line) => /mend {2}the (\w+)/.exec(line)?.[1])).toEqual(['road', 'roof', 'wall']);
  await workbench.press('ArrowDown');
  await expect.poll(() => workbench.frontTabs()).toEqual([expect.stringContaining('mend'), 'speech.md']);
  await workbench.screenshot('concordance');
  await workbench.press('Enter');
  await expect.poll(async () => (await workbench.frontTabs())[0]).toBe('speech.md');
});
