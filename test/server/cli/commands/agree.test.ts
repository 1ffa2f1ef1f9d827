import { expect, test } from 'vitest';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

const ada = [record(1, ['harbour']), record(2, ['roof']), record(3, ['wall'])];
const bo = [
  { ...record(4, ['harbour']), creator: { type: 'Person' as const, name: 'Bo' } },
  { ...record(5, ['roof'], { label: 'organization' }), creator: { type: 'Person' as const, name: 'Bo' } },
];

test('two sidecars of one text, with what the figures rest on', async () => {
  const folder = folderWith({ 'speech.md': SPEECH, 'ada.annotations.jsonl': ada.map((each) => `${canonical(each)}\n`).join(''), 'bo.annotations.jsonl': bo.map((each) => `${canonical(each)}\n`).join('') });
  const { out, exitCode } = await rostra(['agree', 'ada.annotations.jsonl', 'bo.annotations.jsonl'], { cwd: folder });
  expect(out).toContain('2 annotators: ada 3, bo 2\nplaces decided on: 3; by two or more 2 (67 %); by all 2 (67 %)\n');
  expect(out).toContain("ada and bo: Cohen's kappa 0.000 of 2 places\n");
  expect(out).toMatch(/^ {2}place +3 +1 +0\.500 +0\.500$/m);
  expect(exitCode).toBe(0);
});

test('one sidecar whose records name their creators', async () => {
  const folder = folderWith({ 'speech.md': SPEECH, 'speech.annotations.jsonl': [...ada, ...bo].map((each) => `${canonical(each)}\n`).join('') });
  const { out } = await rostra(['agree', '--format', 'json', 'speech.annotations.jsonl'], { cwd: folder });
  expect(JSON.parse(out)).toMatchObject({ coverage: { items: 3, byTwo: 2, byAll: 2 }, pairs: [{ first: 'Ada', second: 'Bo', items: 2 }] });
});

test('one annotator alone agrees with nobody', async () => {
  const folder = folderWith({ 'speech.md': SPEECH, 'speech.annotations.jsonl': `${canonical(ada[0] ?? record(1, ['harbour']))}\n` });
  const { error, exitCode } = await rostra(['agree', 'speech.annotations.jsonl'], { cwd: folder });
  expect(error).toContain('agreement takes two annotators');
  expect(exitCode).toBe(1);
});
