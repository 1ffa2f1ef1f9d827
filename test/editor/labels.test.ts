import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { canonical } from '../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../server/annotations/records.ts';
import { scenarioIn } from './scenario.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-labels-'));
writeFileSync(path.join(folder, 'rostra.yaml'), 'labels:\n  entity:\n    - label: machine\n      definition: A thing with moving parts.\n      colour: "#ff00aa"\n    - label: crane\n      parent: machine\n');
writeFileSync(path.join(folder, 'speech.md'), SPEECH);
writeFileSync(path.join(folder, 'speech.annotations.jsonl'), `${canonical(record(1, ['crane'], { label: 'crane' }))}\n${canonical(record(2, ['yard'], { label: 'machine' }))}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = scenarioIn({ folder });

scenario('a label of the project is drawn in its colour, its parent\'s where it has none', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('#ff00aa33')).toEqual(expect.arrayContaining(['crane', 'yard']));
  await workbench.screenshot('label-colours');
});
