import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { AnnotatedSource, makeRecord } from '../../server/src/annotations/make-record.ts';
import { recordsOf } from '../../server/src/annotations/sidecar.ts';
import { changeSidecar, readSidecar } from '../../server/src/annotations-store/sidecar-file.ts';
import { scenarioIn } from './scenario.ts';

const scenario = scenarioIn({ settings: { 'files.autoSave': 'off' } });

scenario('what another program annotates is shown; when its words are deleted it is settled from a list', async ({ editor: { workbench, workspace } }) => {
  const sidecar = path.join(workspace, 'speech.annotations.jsonl');
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.place')).not.toEqual([]);
  const source = readFileSync(path.join(workspace, 'speech.md'), 'utf8');
  const start = source.indexOf('four workshops');
  const theirs = makeRecord(new AnnotatedSource('speech.md', source), { status: 'added', layer: 'entity', label: 'place', parts: [{ start, end: start + 'four workshops'.length }] }, { id: 'urn:uuid:00000000-0000-4000-8000-000000000001', created: '2026-05-01T12:00:00Z' });
  await changeSidecar(sidecar, [{ before: undefined, after: theirs }]);
  await expect.poll(() => workbench.decorationsOf('rostra.decided')).toContain('four workshops');
  await workbench.select(' of four workshops');
  await workbench.press('Delete');
  await workbench.runCommand('Problems: Focus on Problems View');
  await expect.poll(() => workbench.problems()).toContainEqual(expect.objectContaining({ code: 'orphan' }));
  await workbench.typeAfter('# At the opening', '');
  await workbench.press('Control+Alt+R');
  await workbench.press('O');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringMatching(/four workshops[^]*its words are gone/));
  await workbench.screenshot('orphans');
  await workbench.choose('', 'four workshops');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringContaining('Retire it'));
  await workbench.screenshot('orphan-ways');
  await workbench.choose('Retire', 'Retire it');
  await expect.poll(async () => recordsOf(await readSidecar(sidecar)).filter(({ retired }) => retired !== undefined)).toHaveLength(1);
});
