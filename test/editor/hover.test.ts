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

scenario('a hover gives a person’s gloss, from the glossary beside the text', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.person')).not.toEqual([]);
  expect(await workbench.hoverOver('Halden, who')).toContain('Librarian who lent books and lamps alike');
  await workbench.screenshot('hover-person');
});

scenario('a hover gives a place’s gloss, from the bundled glossary', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.place')).toContain('Geneva');
  expect(await workbench.hoverOver('Geneva')).toMatch(/Geneva.*place/);
  await workbench.screenshot('hover-place');
});

scenario('a hover gives a claim’s stasis and strength', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.claim')).not.toEqual([]);
  expect(await workbench.hoverOver('Perhaps the owners')).toMatch(/Claim of prediction · (hedged|plain|boosted)/);
  await workbench.screenshot('hover-claim');
});

scenario('a hover tells a transcription fault and its mend', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.warnings()).toBeGreaterThan(0);
  expect(await workbench.hoverOver('the gates again')).toContain('transcription');
  await workbench.screenshot('hover-fault');
});
