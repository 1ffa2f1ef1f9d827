import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();

scenario('a hover names an anaphora and lists its members', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  const hover = await workbench.hoverOver('We shall mend the wall');
  expect(hover).toContain('Anaphora');
  expect(hover.match(/We shall mend/g)).toHaveLength(3);
  await workbench.screenshot('hover-anaphora');
});

scenario('a hover gives an entity’s gloss from the glossary beside the text', async ({ editor: { workbench } }) => {
  const hover = await workbench.hoverOver('Edmund Halden, who');
  expect(hover).toContain('Librarian who lent books and lamps alike');
  await workbench.screenshot('hover-entity');
});

scenario('a hover gives a claim’s stasis and strength', async ({ editor: { workbench } }) => {
  const hover = await workbench.hoverOver('certain that the new tax');
  expect(hover).toContain('Claim of cause');
  expect(hover).toContain('boosted');
  await workbench.screenshot('hover-claim');
});

scenario('a hover tells a transcription fault and its mend', async ({ editor: { workbench } }) => {
  expect(await workbench.hoverOver('the gates again')).toContain('transcription');
  await workbench.screenshot('hover-fault');
});
