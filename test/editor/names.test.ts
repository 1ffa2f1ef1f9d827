import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rostra-names-'));
writeFileSync(path.join(folder, 'letter.md'), '# A letter\n\nMr. Orlando Venn wrote to Pell about the wages. Pell told Mr. Orlando Venn to wait.\n');
writeFileSync(path.join(folder, 'glossary.yaml'), 'entries:\n  - { id: josiah-pell, type: person, name: Josiah Pell, aliases: [Pell] }\n  - { id: simon-pell, type: person, name: Simon Pell, aliases: [Pell] }\n');
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = scenarioIn({ folder, settings: { 'files.autoSave': 'off' } });

scenario('the names that no glossary explains are listed, each with how often it is named', async ({ editor: { workbench } }) => {
  await workbench.open('letter.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.person')).toContain('Pell');
  await workbench.runCommand('Rostra: List Unlinked Names');
  await expect.poll(() => workbench.pickRows()).toContainEqual(expect.stringMatching(/Orlando Venn[^]*person, named 2 times/));
  await workbench.screenshot('unlinked-names');
  await workbench.press('Escape');
});
