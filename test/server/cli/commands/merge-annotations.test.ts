import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../../../server/src/annotations/record.ts';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { record, SPEECH } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../../../dist/server/node.cjs');
const SIDECAR = 'speech.annotations.jsonl';

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** Two branches of a repository that has the merge driver, merged; `conflict` where git says so. */
function merged(base: readonly AnnotationRecord[], ours: readonly AnnotationRecord[], theirs: readonly AnnotationRecord[]): { readonly text: string; readonly conflict: boolean; readonly said: string } {
  const folder = folderWith({ '.gitattributes': '*.annotations.jsonl merge=rostra\n' });
  const commit = (records: readonly AnnotationRecord[]): void => {
    writeFileSync(path.join(folder, SIDECAR), records.map((each) => `${canonical(each)}\n`).join(''));
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'annotations', '--allow-empty');
  };
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'config', 'merge.rostra.name', 'annotations');
  git(folder, 'config', 'merge.rostra.driver', `"${process.execPath}" "${BUNDLE}" merge-annotations %O %A %B %P`);
  commit(base);
  git(folder, 'checkout', '-q', '-b', 'theirs');
  commit(theirs);
  git(folder, 'checkout', '-q', 'main');
  commit(ours);
  try {
    git(folder, 'merge', '-q', '-m', 'both', 'theirs');
    return { text: readFileSync(path.join(folder, SIDECAR), 'utf8'), conflict: false, said: '' };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    return { text: readFileSync(path.join(folder, SIDECAR), 'utf8'), conflict: true, said };
  }
}

function lines(...records: readonly AnnotationRecord[]): string {
  return records.map((each) => `${canonical(each)}\n`).join('');
}

const [one, two, three] = [record(1, ['harbour']), record(2, ['roof']), record(3, ['wall'])];
const labelled = (from: AnnotationRecord, value: string): AnnotationRecord => ({ ...from, body: [{ ...from.body[0], value }] });
const noted = (from: AnnotationRecord, value: string): AnnotationRecord => ({ ...from, body: [from.body[0], { type: 'TextualBody', purpose: 'commenting', value }] });

describe('in a real repository', () => {
  test('what each has added next to the other\'s is there, in order', () => {
    expect(merged([two], [one, two], [two, three])).toEqual({ text: lines(one, two, three), conflict: false, said: '' });
  });

  test('a label of one and a note of the other come together', () => {
    const { text, conflict } = merged([one], [labelled(one, 'organization')], [noted(one, 'The old one.')]);
    expect(conflict).toBe(false);
    expect(text).toBe(lines({ ...one, body: [labelled(one, 'organization').body[0], { type: 'TextualBody', purpose: 'commenting', value: 'The old one.' }] }));
  });

  test('words that both found again, each in their own version of the text, are no conflict', () => {
    const anchorOf = ({ target, textHash }: AnnotationRecord) => ({ target, textHash });
    const [ours, theirs] = ['One. ', 'Two, two. '].map((before) => ({ ...one, ...anchorOf(record(1, ['harbour'], {}, `${before}${SPEECH}`)) }));
    expect(merged([one], ours ? [ours] : [], theirs ? [theirs] : []).conflict).toBe(false);
  });

  test('what one took out, and the other left, is out', () => {
    expect(merged([one, two], [one], [one, two, three]).text).toBe(lines(one, three));
  });

  test('two labels are a conflict that names both, and neither is lost', () => {
    const [ours, theirs] = [labelled(one, 'organization'), labelled(one, 'person')];
    const { text, conflict, said } = merged([one, two], [ours, two], [theirs, two, three]);
    expect(conflict).toBe(true);
    expect(said).toContain('(label): ours added as organization (Ada); theirs added as person (Ada). Keep one of the two lines.');
    expect(text).toBe(`<<<<<<< ours\n${canonical(ours)}\n=======\n${canonical(theirs)}\n>>>>>>> theirs\n${lines(two, three)}`);
  });

  test('what one took out and the other changed is a conflict', () => {
    const { text, conflict } = merged([one], [], [labelled(one, 'person')]);
    expect(conflict).toBe(true);
    expect(text).toContain('<<<<<<< ours\n=======\n{');
  });
});

test('a broken line is kept', async () => {
  const folder = folderWith({ base: '', ours: 'half a li\n', theirs: lines(one) });
  expect((await rostra(['merge-annotations', 'base', 'ours', 'theirs'], { cwd: folder })).exitCode).toBe(0);
  expect(readFileSync(path.join(folder, 'ours'), 'utf8')).toBe(`half a li\n${lines(one)}`);
});
