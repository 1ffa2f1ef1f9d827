import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rostra } from '../rostra.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'rostra-entities-'));
  await writeFile(path.join(folder, 'glossary.yaml'), 'entries:\n  - { id: merrow, type: place, name: Merrow }\n  - { id: ada-thornbury, type: person, name: Ada Thornbury, born: 1851, died: 1924 }\n');
  await writeFile(path.join(folder, 'speech.md'), '# Speech\n\nAda Thornbury came to Merrow & stayed.\n');
  await writeFile(path.join(folder, 'README.md'), 'Merrow is named here too.\n');
});
afterAll(async () => rm(folder, { recursive: true }));

test('indexes a folder as CSV, a line a mention', async () => {
  const { out, exitCode } = await rostra(['entities', folder]);
  const file = path.join(folder, 'speech.md');
  expect(out).toBe([
    'type,name,entry,years,file,line,quote',
    `person,Ada Thornbury,ada-thornbury,1851–1924,${file},3,Ada Thornbury`,
    `place,Merrow,merrow,,${file},3,Merrow`, '',
  ].join('\r\n'));
  expect(exitCode).toBe(0);
});

test('as TEI lists', async () => {
  const { out } = await rostra(['entities', folder, '--format', 'tei']);
  expect(out).toContain('<listPlace type="place">\n      <place xml:id="merrow">\n        <placeName>Merrow</placeName>');
});

test('a broken glossary is told with file and line, and the rest is still indexed', async () => {
  const broken = path.join(folder, 'broken.yaml');
  await writeFile(broken, 'entries:\n  - { id: merrow, type: town, name: Merrow }\n  - { id: ada, type: person, name: Ada Thornbury }\n');
  const { out, error, exitCode } = await rostra(['entities', folder, '--glossary', broken]);
  expect(error).toContain(`${broken}:2: "type" is one of person, place`);
  expect(out).toContain('person,Ada Thornbury,ada,');
  expect(exitCode).toBe(1);
});
