import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BaseTexts } from '../../../server/src/annotations-store/base-texts.ts';
import { projectRootOf } from '../../../server/src/annotations-store/project-root.ts';
import { changeSidecar, sidecarOf } from '../../../server/src/annotations-store/sidecar-file.ts';
import { record, SPEECH } from '../annotations/records.ts';
import { folderWith } from '../cli/rostra.ts';

test('a text is kept once and read by its hash', async () => {
  const bases = new BaseTexts(folderWith({}));
  const hash = await bases.keep(SPEECH);
  expect(await bases.keep(SPEECH)).toBe(hash);
  expect(await bases.read(hash)).toBe(SPEECH);
  expect(await bases.read('0'.repeat(64))).toBeUndefined();
});

test('a text that a checkout gave other line ends is still the same, one that was changed is not', async () => {
  const folder = folderWith({});
  const bases = new BaseTexts(folder);
  const hash = await bases.keep(SPEECH);
  const file = path.join(folder, '.rostra', 'base', hash);
  writeFileSync(file, SPEECH.replaceAll('\n', '\r\n'));
  expect(await bases.read(hash)).toBe(SPEECH);
  writeFileSync(file, 'Other words.');
  expect(await bases.read(hash)).toBeUndefined();
  await bases.keep(SPEECH);
  expect(await bases.read(hash)).toBe(SPEECH);
});

test('texts that no sidecar names are pruned, those that only a broken line names are not', async () => {
  const folder = folderWith({ 'rostra.yaml': '' });
  mkdirSync(path.join(folder, 'texts'));
  const bases = new BaseTexts(folder);
  const [used, broken, unused] = [await bases.keep(SPEECH), await bases.keep('Another text.'), await bases.keep('A text of old.')];
  await changeSidecar(sidecarOf(path.join(folder, 'texts', 'speech.md')), [{ before: undefined, after: record(1, ['harbour']) }]);
  writeFileSync(path.join(folder, 'other.annotations.jsonl'), `{"textHash":"${broken}", half a li`);
  expect(await bases.prune()).toEqual([]);
  expect(await bases.prune(0)).toEqual([unused]);
  expect([await bases.read(used), await bases.read(broken)]).toEqual([SPEECH, 'Another text.']);
});

test('the project is that of the nearest project file, else the repository, else the folder itself', () => {
  const folder = folderWith({});
  const deep = path.join(folder, 'a', 'b');
  mkdirSync(deep, { recursive: true });
  expect(projectRootOf(path.join(deep, 'speech.md'))).toBe(deep);
  mkdirSync(path.join(folder, '.git'));
  expect(projectRootOf(path.join(deep, 'speech.md'))).toBe(folder);
  writeFileSync(path.join(folder, 'a', 'rostra.yaml'), '');
  expect(projectRootOf(path.join(deep, 'speech.md'))).toBe(path.join(folder, 'a'));
});
