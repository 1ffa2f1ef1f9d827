import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const SPEECH = 'file:///speeches/harbour.md';
const TEXT = `# To the harbour workers

We shall mend the roof. We shall mend the wall. We shall mend the road.

They came to the the harbour.
`;

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start({ ...OWN_CLIENT });
  await server.open(SPEECH, TEXT);
});
afterAll(() => server.stop());

test('marks are sent without asking, with the version that they are of', async () => {
  const { version, marks } = await server.sentMarks(SPEECH);
  expect(version).toBe(1);
  const anaphora = marks.find(({ label }) => label === 'anaphora');
  expect(anaphora).toMatchObject({ layer: 'device', style: 'repetition' });
  expect(anaphora?.parts.map(([line, character, endLine, endCharacter]) => server.quote(SPEECH, { start: { line, character }, end: { line: endLine, character: endCharacter } })))
    .toEqual(['We shall mend', 'We shall mend', 'We shall mend']);
});

test('a hover names the device, emphasizes the member under the pointer, says why and gives its source', async () => {
  const hover = await server.hoverOver(SPEECH, 'We shall mend the wall');
  expect(hover).toContain('**Anaphora** · repetition');
  expect(hover).toContain('2. **We shall mend**');
  expect(hover).toContain('*Why:*');
  expect(hover).toContain('Rhetorica ad Herennium');
});

test('pulled diagnostics warn of a fault, and are unchanged when nothing has changed', async () => {
  const report = await server.pullDiagnostics(SPEECH);
  if (report.kind !== 'full') throw new Error('The first report is whole.');
  const fault = report.items.find(({ code }) => code === 'doubled-word');
  expect(fault).toMatchObject({ source: 'rostra', severity: 2, message: '"the" stands twice.' });
  expect(await server.pullDiagnostics(SPEECH, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
});

test('an edit brings what has changed in the marks', async () => {
  const uri = 'file:///speeches/edited.md';
  await server.open(uri, TEXT);
  const { marks } = await server.sentMarks(uri);
  const fault = marks.find(({ layer }) => layer === 'fault');
  const version = await server.replace(uri, 'They came', 'Then they came');
  const change = await server.sentMarks(uri, version);
  expect(change.base).toBe(1);
  expect(change.marks.map(({ id }) => id)).not.toContain(fault?.id);
  const mended = await server.replace(uri, 'the the harbour', 'the harbour');
  await server.sentMarks(uri, mended);
  expect((await server.marks(uri))?.marks.filter(({ layer }) => layer === 'fault')).toEqual([]);
});

test('the server ends when it is told to', async () => {
  const other = await ServerProcess.start();
  expect(await other.stop()).toBe(0);
});
