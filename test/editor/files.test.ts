import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn();
const MARKED = expect.stringMatching(/[1-9]\d* devices?/);

scenario('a README is left out, and taken in by a command that the workspace remembers', async ({ editor: { workbench, workspace } }) => {
  await workbench.open('README.md');
  await expect.poll(() => workbench.statusBar()).toContainEqual(expect.stringMatching(/^\W*Rostra$/));
  expect(await workbench.decorationsOf('rostra.device.repetition')).toEqual([]);
  await workbench.screenshot('left-out');
  await workbench.runCommand('Rostra: Analyse This File or Leave It Out');
  await expect.poll(() => workbench.statusBar()).toContainEqual(MARKED);
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  expect(readFileSync(path.join(workspace, '.vscode', 'settings.json'), 'utf8')).toContain('./README.md');
  await workbench.runCommand('Rostra: Analyse This File or Leave It Out');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).toEqual([]);
});
