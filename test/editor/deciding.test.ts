import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { labelOf, statusOf } from '../../server/src/annotations/record.ts';
import { recordsOf } from '../../server/src/annotations/sidecar.ts';
import { readSidecar } from '../../server/src/annotations-store/sidecar-file.ts';
import { scenarioIn } from './scenario.ts';
import type { Workbench } from './workbench.ts';

const scenario = scenarioIn({ settings: { 'files.autoSave': 'off' } });

const decisions = async (workspace: string): Promise<readonly string[]> =>
  recordsOf(await readSidecar(path.join(workspace, 'speech.annotations.jsonl'))).map((record) => `${statusOf(record)} ${labelOf(record)}`).toSorted();
const triageStatus = async (workbench: Workbench): Promise<string> => (await workbench.statusBar()).find((text) => / of \d+ ·/.test(text)) ?? '';
const textOnDisk = (workspace: string): string => readFileSync(path.join(workspace, 'speech.md'), 'utf8');

scenario('keys walk the marks, accept, reject, undo, and write nothing into the text', async ({ editor: { workbench, workspace } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  await workbench.press('Control+Alt+1');
  await workbench.press('Control+Home');
  await workbench.press('Control+Alt+R');
  await workbench.press('T');
  await expect.poll(() => triageStatus(workbench)).toMatch(/1 of \d+ · .*A accept\s+R reject/);
  await expect.poll(() => workbench.decorationsOf('rostra.currentBorder')).not.toEqual([]);
  await expect.poll(() => workbench.lenses()).toContainEqual(expect.stringMatching(/Anaphora: .* · 0\.\d\d probable .*Accept \(A\)/));
  await workbench.screenshot('triage-first');
  const first = await triageStatus(workbench);
  await workbench.press('a');
  await expect.poll(() => triageStatus(workbench)).not.toBe(first);
  await expect.poll(() => decisions(workspace)).toHaveLength(1);
  await workbench.screenshot('triage-accepted');
  await workbench.press('r');
  await expect.poll(() => decisions(workspace)).toEqual([expect.stringMatching(/^accepted/), expect.stringMatching(/^rejected/)]);
  await workbench.screenshot('triage-rejected');
  await workbench.press('u');
  await expect.poll(() => decisions(workspace)).toHaveLength(1);
  await workbench.press('z');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringMatching(/A[^]*Accept/));
  await workbench.screenshot('triage-keys');
  await workbench.press('Escape');
  await workbench.press('Backspace');
  await workbench.press('Escape');
  await workbench.press('Escape');
  await expect.poll(() => triageStatus(workbench)).toBe('');
  await workbench.press('Control+S');
  expect(textOnDisk(workspace)).toContain('We shall mend the roof. We shall mend the wall.');
  expect((await workbench.statusBar()).join()).not.toContain('not written');
});
