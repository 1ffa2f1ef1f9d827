import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDecisions } from '../../../scripts/fit/decided-passages.ts';
import { fitWeights } from '../../../scripts/fit/model.ts';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { AnnotatedSource, decideOn, makeRecord } from '../../../server/src/annotations/make-record.ts';
import { canonical } from '../../../server/src/annotations/sidecar.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { idOf } from '../../server/annotations/records.ts';

const SPEECH = '# On the harbour\n\nWe shall mend the roof. We shall mend the wall. We shall mend the road.\n\nBright boats bear brave boys beyond the bay.\n';
const folder = mkdtempSync(path.join(tmpdir(), 'rostra-decisions-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a project\'s decisions are verdicts on the candidates that they are about, and the fit learns from them', async () => {
  const marks = createAnalyzer({ glossary: EMPTY_GLOSSARY }).analyze(SPEECH).marks.filter(({ label }) => label === 'anaphora' || label === 'alliteration');
  const records = marks.map((mark, index) => makeRecord(new AnnotatedSource('speech.md', SPEECH), decideOn(mark, mark.label === 'anaphora' ? 'accepted' : 'rejected', 'rostra'), { id: idOf(index), created: '2026-05-01T12:00:00Z' }));
  writeFileSync(path.join(folder, 'speech.md'), SPEECH);
  writeFileSync(path.join(folder, 'speech.ada.annotations.jsonl'), records.map((record) => `${canonical(record)}\n`).join(''));

  const decided = await readDecisions(folder);
  const verdicts = decided.flatMap((text) => [...text.verdicts].map(([key, verdict]) => `${key.slice(0, key.indexOf(' '))} ${verdict}`));
  expect(new Set(verdicts)).toEqual(new Set(['anaphora right', 'alliteration wrong']));
  expect(decided[0]?.candidates.length).toBeGreaterThan(verdicts.length);

  const { devices } = fitWeights([], decided).together;
  expect(devices['anaphora']?.bias).toBeGreaterThan(0);
  expect(devices['alliteration']?.bias).toBeLessThan(0);
});
