import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../../server/src/analysis/analyzer.ts';
import type { Mark } from '../../../../server/src/analysis/mark.ts';
import { AnnotatedSource, makeRecord } from '../../../../server/src/annotations/make-record.ts';
import { canonical } from '../../../../server/src/annotations/sidecar.ts';
import { EMPTY_GLOSSARY } from '../../../../server/src/entities/glossary.ts';
import { idOf } from '../../annotations/records.ts';
import { folderWith, rostra } from '../rostra.ts';

/** Three programs, each of which reads two texts: on a busy machine more than the usual limit, in milliseconds. */
const SLOW = 60_000;
const STEMS = ['mend the roof', 'sail the ship', 'light the lamp', 'bring the rope', 'paint the mast', 'guard the gate', 'raise the wall', 'clear the road', 'dredge the dock'];
/** Nine paragraphs, each with an anaphora of its own. */
const speech = (who: string): string => `# For the ${who}\n\n${STEMS.map((stem) => `We shall ${stem} for the ${who}. We shall ${stem} for the young. We shall ${stem} for the old.`).join('\n\n')}\n`;

const analyzer = createAnalyzer({ glossary: EMPTY_GLOSSARY });
const anaphorasOf = (source: string): readonly Mark[] => analyzer.analyze(source).marks.filter(({ label }) => label === 'anaphora');

/** A sidecar that accepts every anaphora of a text. */
function accepting(name: string, source: string): string {
  const records = anaphorasOf(source).map(({ label, parts }, index) => makeRecord(new AnnotatedSource(`${name}.md`, source), { status: 'accepted', layer: 'device', label, parts }, { id: idOf(index), created: '2026-05-01T12:00:00Z' }));
  return records.map((record) => `${canonical(record)}\n`).join('');
}

test('what people accept is scored higher afterwards, and a second fit starts from Rostra\'s own scores again', async () => {
  const [crews, dockers] = [speech('crews'), speech('dockers')];
  const folder = folderWith({ 'rostra.yaml': '', 'crews.md': crews, 'dockers.md': dockers, 'crews.annotations.jsonl': accepting('crews', crews), 'dockers.annotations.jsonl': accepting('dockers', dockers) });
  const first = await rostra(['fit'], { cwd: folder });
  expect(first.out).toMatch(/^\d+ decisions on devices in 2 texts: \d+ right, 0 wrong\nlog loss of left-out texts: [\d.]+ as Rostra scores, [\d.]+ with what the other texts teach\nwrote .*weights\.json/);
  const { marks }: { readonly marks: readonly Pick<Mark, 'label' | 'score'>[] } = JSON.parse((await rostra(['analyze', '--format', 'json', '--min-score', '0', 'crews.md'], { cwd: folder })).out);
  expect(marks.find(({ label }) => label === 'anaphora')?.score).toBeGreaterThan(anaphorasOf(crews)[0]?.score ?? 1);
  expect((await rostra(['fit'], { cwd: folder })).out).toBe(first.out);
}, SLOW);

test('a handful of decisions teaches nothing', async () => {
  const folder = folderWith({ 'rostra.yaml': '', 'crews.md': speech('crews') });
  expect(await rostra(['fit'], { cwd: folder })).toEqual({ out: '', error: 'rostra: 0 decisions on devices that Rostra finds; 16 are needed to learn from. Nothing is written.\n', exitCode: 1 });
});
