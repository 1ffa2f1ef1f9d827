import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { canonical } from '../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../server/annotations/records.ts';
import { scenarioIn } from './scenario.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-annotators-'));
const lines = (...records: readonly ReturnType<typeof record>[]): string => records.map((each) => `${canonical(each)}\n`).join('');
writeFileSync(path.join(folder, 'speech.md'), SPEECH);
writeFileSync(path.join(folder, 'speech.ada.annotations.jsonl'), lines(record(1, ['roof']), record(2, ['wall']), record(3, ['crane'], { note: 'Iron.' })));
writeFileSync(path.join(folder, 'speech.ben.annotations.jsonl'), lines(record(11, ['roof']), record(12, ['the wall'], { label: 'group' })));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = scenarioIn({ folder, settings: { 'rostra.annotations.creator': 'Cleo' } });

scenario('what annotators disagree about is walked and settled by a key each, and the settled set written', async ({ editor: { workbench, workspace } }) => {
  const settled = (): readonly string[] => readFileSync(path.join(workspace, 'speech.settled.annotations.jsonl'), 'utf8').trim().split('\n');
  await workbench.open('speech.md');
  await workbench.runCommand('Rostra: Compare Annotators');
  await expect.poll(() => workbench.lines()).toContainEqual(expect.stringMatching(/^ {2}3 +wall +place +group on “the wall”/));
  await workbench.screenshot('comparison');
  await workbench.press('2');
  await expect.poll(() => workbench.lines()).toContainEqual(expect.stringMatching(/^✓ 3 .*→ ben/));
  await expect.poll(() => workbench.frontTabs()).toEqual([expect.stringContaining('ada'), 'speech.md']);
  await workbench.press('n');
  await expect.poll(() => workbench.lines()).toContainEqual(expect.stringMatching(/^✓ 5 .*→ none/));
  await workbench.screenshot('comparison-settled');
  expect(settled().map((line) => /"value":"(\w+)".*?"status":"(\w+)"/.exec(line)?.slice(1).join(' '))).toEqual(expect.arrayContaining(['group added', 'place added', 'place rejected']));
  expect(settled()).toHaveLength(3);
  expect(settled().every((line) => line.includes('"name":"Cleo"'))).toBe(true);
  await workbench.press('u');
  await expect.poll(() => settled()).toHaveLength(2);
});
