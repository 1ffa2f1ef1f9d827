import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

const TAGSET = 'labels: # our own\n  entity:\n    - label: "ship"\n      definition: A named vessel.\n    - { label: tug, parent: ship }\n';
const crane = canonical(record(1, ['crane'], { label: 'ship' }));
const roof = canonical(record(2, ['roof'], { label: 'place' }));

const harbour = (): string => folderWith({ 'rostra.yaml': TAGSET, 'speech.md': SPEECH, 'speech.annotations.jsonl': `half a li\n${crane}\n${roof}\n`, 'speech.ada.annotations.jsonl': `${crane}\n` });
const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('a rename carries the annotations of every sidecar along, and leaves the rest as it is', async () => {
  const folder = harbour();
  const { out, exitCode } = await rostra(['rename-label', 'ship', 'vessel'], { cwd: folder });
  expect(out).toBe('2 annotations and 2 places in rostra.yaml renamed\n');
  expect(exitCode).toBe(0);
  expect(read(folder, 'rostra.yaml')).toBe(TAGSET.replace('"ship"', '"vessel"').replace('parent: ship', 'parent: vessel'));
  const [broken, renamed, untouched] = read(folder, 'speech.annotations.jsonl').split('\n');
  expect([broken, untouched]).toEqual(['half a li', roof]);
  expect(renamed).toBe(crane.replace('"value":"ship"', '"value":"vessel"').replace('"creator"', `"modified":"${/"modified":"([^"]+)"/.exec(renamed ?? '')?.[1] ?? ''}","creator"`));
  expect(read(folder, 'speech.ada.annotations.jsonl')).toContain('"value":"vessel"');
});

test.each([
  [['ship', 'tug'], 'rostra: The layer "entity" has "tug" already.\n'],
  [['ship', 'a ship'], 'rostra: "label" has letters and digits, with hyphens between words: sea-term.\n'],
  [['place', 'spot'], 'rostra: "place" is Rostra\'s own label and keeps its name.\n'],
  [['boat', 'vessel'], 'rostra: neither rostra.yaml nor an annotation has the label "boat". "rostra explain" lists Rostra\'s own.\n'],
])('%j is refused, and nothing is changed', async (args, message) => {
  const folder = harbour();
  const { error, exitCode } = await rostra(['rename-label', ...args], { cwd: folder });
  expect([error, exitCode]).toEqual([message, 1]);
  expect([read(folder, 'rostra.yaml'), read(folder, 'speech.ada.annotations.jsonl')]).toEqual([TAGSET, `${crane}\n`]);
});

test('a label that neither Rostra nor the project has is a warning with the way out', async () => {
  const folder = folderWith({ 'rostra.yaml': TAGSET, 'speech.md': SPEECH, 'speech.annotations.jsonl': `${canonical(record(1, ['crane'], { label: 'shipp' }))}\n${canonical(record(2, ['crane'], { label: 'tug' }))}\n` });
  const { error, exitCode } = await rostra(['annotations'], { cwd: folder });
  expect([error, exitCode]).toEqual(['rostra: speech.annotations.jsonl:1: The layer "entity" has no label "shipp". Write "ship", if that is what is meant, or add it to "labels" in rostra.yaml.\n', 0]);
  expect((await rostra(['rename-label', 'shipp', 'ship'], { cwd: folder })).out).toBe('1 annotations and 0 places in rostra.yaml renamed\n');
});
