import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

/** The server is a worker without files: the editor writes for it. */
const scenario = scenarioIn({ settings: { 'remote.extensionKind': { 'rostra.rostra': ['web'] } } });

scenario('without Node, a decision is written through the editor', async ({ editor: { workbench, workspace } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  await workbench.typeAfter('We shall mend', '');
  await workbench.press('Control+Alt+R');
  await workbench.press('A');
  const sidecar = path.join(workspace, 'speech.annotations.jsonl');
  await expect.poll(() => (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '')).toContain('"status":"accepted"');
  await expect.poll(() => workbench.hoverOver('We shall mend')).toContain('Accepted');
});
