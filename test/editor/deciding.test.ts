import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { labelOf, noteOf, quoteOf, statusOf } from '../../server/src/annotations/record.ts';
import { recordsOf } from '../../server/src/annotations/sidecar.ts';
import { readSidecar } from '../../server/src/annotations-store/sidecar-file.ts';
import { scenarioIn } from './scenario.ts';
import type { Workbench } from './workbench.ts';

const scenario = scenarioIn({ settings: { 'files.autoSave': 'off' } });

const records = async (workspace: string) => recordsOf(await readSidecar(path.join(workspace, 'speech.annotations.jsonl')));
const decisions = async (workspace: string): Promise<readonly string[]> =>
  (await records(workspace)).map((record) => `${statusOf(record)} ${labelOf(record)}`).toSorted();
const chord = async (workbench: Workbench, key: string): Promise<void> => {
  await workbench.press('Control+Alt+R');
  await workbench.press(key);
};
const triageStatus = async (workbench: Workbench): Promise<string> => (await workbench.statusBar()).find((text) => / of \d+ ·/.test(text)) ?? '';
const textOnDisk = (workspace: string): string => readFileSync(path.join(workspace, 'speech.md'), 'utf8');

scenario('keys walk the marks, accept, reject, undo, and write nothing into the text', async ({ editor: { workbench, workspace } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.device.repetition')).not.toEqual([]);
  await workbench.press('Control+Alt+1');
  await workbench.press('Control+Home');
  await chord(workbench, 'T');
  await expect.poll(() => triageStatus(workbench)).toMatch(/1 of \d+ · .*A accept\s+R reject/);
  await expect.poll(() => workbench.decorationsOf('rostra.currentBorder')).not.toEqual([]);
  await expect.poll(() => workbench.lenses()).toContainEqual(expect.stringMatching(/Anaphora: .* · 0\.\d\d (?:probable|definite) .*Accept \(A\)/));
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

scenario('a mark at the cursor is relabelled from a list that filters as one types', async ({ editor: { workbench, workspace } }) => {
  await workbench.typeAfter('Who among you', '');
  await chord(workbench, 'L');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringMatching(/Anaphora[^]*repetition[^]*Successive clauses/));
  await workbench.screenshot('relabel');
  await workbench.choose('apostr', 'Apostrophe');
  await expect.poll(() => decisions(workspace)).toContain('relabelled apostrophe');
  expect(await workbench.hoverOver('Who among you')).toMatch(/Relabelled from Rhetorical question/);
});

scenario('a note is written on a mark, and its hover has it', async ({ editor: { workbench, workspace } }) => {
  await workbench.typeAfter('Who among you', '');
  await chord(workbench, 'C');
  await workbench.fill('Turns to the owners.');
  await expect.poll(async () => (await records(workspace)).map(noteOf)).toContain('Turns to the owners.');
  expect(await workbench.hoverOver('Who among you')).toContain('Turns to the owners.');
  const noted = (await records(workspace)).find((record) => noteOf(record) !== undefined);
  expect(noted && labelOf(noted)).toBe('apostrophe');
  await workbench.screenshot('hover-annotation');
});

scenario('several selections become one annotation of several parts', async ({ editor: { workbench, workspace } }) => {
  await workbench.press('Control+Alt+0');
  await workbench.select('the oil is', 'the roof', 'The lamp');
  await chord(workbench, 'M');
  await expect.poll(() => workbench.pickRows()).not.toEqual([]);
  await workbench.screenshot('annotate');
  await workbench.choose('isocolon', 'Isocolon');
  await expect.poll(() => decisions(workspace)).toContain('added isocolon');
  const added = (await records(workspace)).find((record) => statusOf(record) === 'added');
  expect(added?.target.map(quoteOf)).toEqual(['the roof', 'The lamp', 'the oil is']);
  await expect.poll(() => workbench.hoverOver('the roof')).toContain('Marked by hand');
});

scenario('two annotations are related by a word of one\'s own', async ({ editor: { workbench, workspace } }) => {
  await workbench.typeAfter('Who among you', '');
  await chord(workbench, 'K');
  await expect.poll(() => workbench.pickRows()).not.toEqual([]);
  await workbench.screenshot('relate');
  await workbench.choose('the roof', /the roof … The lamp/);
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringContaining('supports'));
  await workbench.choose('echoes', 'echoes');
  await expect.poll(async () => (await records(workspace)).flatMap(({ relations = [] }) => relations.map(({ type }) => type))).toEqual(['echoes']);
});

scenario('a link in the hover rejects, and the code actions decide as well', async ({ editor: { workbench, workspace } }) => {
  expect(await workbench.hoverOver('League of Nations')).toMatch(/Accept · Reject · Relabel/);
  await workbench.screenshot('hover-actions');
  await workbench.clickInHover('Reject');
  await expect.poll(() => decisions(workspace)).toContain('rejected organization');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.organization')).not.toContain('League of Nations');
  await workbench.quickFix('Mr. Edmund Hal', 'Accept: Person');
  await expect.poll(() => decisions(workspace)).toContain('accepted person');
});

scenario('what was decided stands after the text was corrected, saved and opened anew', async ({ editor: { workbench, workspace } }) => {
  await workbench.typeAfter('# At the opening', ' and the blessing');
  await workbench.press('Control+S');
  await expect.poll(() => textOnDisk(workspace)).toContain('and the blessing');
  await workbench.reload();
  await workbench.open('speech.md');
  await expect.poll(() => workbench.hoverOver('Who among you')).toMatch(/Relabelled from Rhetorical question/);
  await workbench.screenshot('reopened');
  expect(await workbench.decorationsOf('rostra.entity.organization')).not.toContain('League of Nations');
});
