import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn({ settings: { 'files.autoSave': 'off' } });

scenario('a quick fix mends a fault, and one undo brings it back', async ({ editor: { workbench, workspace } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.warnings()).toBe(1);
  await workbench.quickFix('will open the the', 'Take out the second "the"');
  await expect.poll(() => workbench.warnings()).toBe(0);
  await workbench.screenshot('mended');
  await workbench.press('Control+S');
  await expect.poll(() => readFileSync(path.join(workspace, 'speech.md'), 'utf8')).toContain('will open the gates again.');
  await workbench.press('Control+Z');
  await expect.poll(() => workbench.warnings()).toBe(1);
});
