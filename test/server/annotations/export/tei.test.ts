import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportedAnnotation } from '../../../../server/src/annotations/exported-document.ts';
import tei from '../../../../server/src/annotations/export/tei.ts';
import { folderWith } from '../../cli/rostra.ts';
import { documents, documentWith, onWords } from './documents.ts';

/** The schema stands beside the project and is no part of it; jing comes from Debian. */
const SCHEMA = path.resolve(import.meta.dirname, '../../../../../shared/data/tei/tei_all.rng');
const canValidate = existsSync(SCHEMA) && spawnSync('jing').error === undefined;

function exported(...annotations: readonly ExportedAnnotation[]): string {
  return tei.write(documentWith(...annotations)).files[0]?.text ?? '';
}

test('names are elements of their own, in the prose and in the standoff annotation', () => {
  const xml = exported(onWords('Émile Durand', { ref: 'Durand, Émile', creator: 'Ada', created: '2026-05-01T12:00:00Z', status: 'accepted', note: 'The baker.' }), onWords('May 1926', { label: 'date', ref: '1926-05' }));
  expect(xml).toContain('<quote><p xml:id="b3"><persName key="Durand, Émile" corresp="#a2">Émile Durand</persName> said');
  expect(xml).toContain('<date when="1926-05" corresp="#a1">May 1926</date>');
  expect(xml).toContain('ana="#entity.person" target="#string-range(b3,0,12)"><respStmt><resp>annotated</resp><name>Ada</name></respStmt><revisionDesc><change when="2026-05-01T12:00:00Z">made</change></revisionDesc><note type="status">accepted</note>');
});

test('a mark of several parts has as many targets, and one that crosses another stands in the standoff annotation alone', () => {
  const crossing = onWords('roof < the', { label: 'place' });
  const written = tei.write(documentWith(onWords('the roof', { layer: 'device', label: 'parallelism', parts: [{ start: 45, end: 53 }, { start: 56, end: 64 }] }), crossing));
  expect(written.files[0]?.text).toContain('target="#string-range(b2,');
  expect(written.losses).toEqual(['1 parts stand in the standoff annotation alone because they cross others.']);
});

describe(canValidate ? 'by jing, under tei_all' : 'without jing or ../shared/data/tei/tei_all.rng nothing is validated', () => {
  test('every export is valid', () => {
    if (!canValidate) return;
    const samples = fc.sample(documents, { seed: 1937, numRuns: 40 }).map((document) => tei.write(document).files[0]?.text ?? '');
    const folder = folderWith(Object.fromEntries([...samples, exported()].map((xml, index) => [`${index}.xml`, xml])));
    const { stdout, status } = spawnSync('jing', [SCHEMA, ...samples.map((_, index) => `${index}.xml`), `${samples.length}.xml`], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
