import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn({ settings: { 'files.autoSave': 'off' } });

scenario('the claims are listed by section, each with its kind', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.place')).toContain('Geneva');
  await workbench.runCommand('Rostra: List Claims by Section');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringMatching(/The lamp is ours[^]*, (?:plain|boosted|hedged)/));
  await workbench.screenshot('claims-list');
  await workbench.press('Escape');
});

scenario('what a quick fix says to be no name is drawn as one no longer', async ({ editor: { workbench } }) => {
  await workbench.quickFix('Geneva', '"Geneva" is not a name (glossary.yaml)');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.place')).not.toContain('Geneva');
});
