import { expect, test } from 'vitest';
import { folderWith, rostra } from '../rostra.ts';

const SPEECH = `# On the harbour

The harbour is the ruin of this town. It must be closed.

## What it costs

Of three hundred boats only twelve remained in 1860. “The wall costs nothing,” says the mayor.
`;

test('prints the claims by section, with their stasis and who says so', async () => {
  const { out, exitCode } = await rostra(['claims', 'speech.md'], { cwd: folderWith({ 'speech.md': SPEECH }) });
  expect(out).toMatch(/^speech\.md: 4 claims\n\n# On the harbour\n/);
  expect(out).toMatch(/^ +3 {2}policy[^\n]* It must be closed\.$/m);
  expect(out).toMatch(/^## What it costs\n +7 {2}fact/m);
  expect(out).toMatch(/^ +7 {2}[^†\n]+† +“The wall costs nothing,” says the mayor\.$/m);
  expect(exitCode).toBe(0);
});

test('prints an argument graph in AIF', async () => {
  const { out } = await rostra(['claims', '--format', 'json', '-'], { input: SPEECH });
  const { nodes, edges } = JSON.parse(out);
  expect(nodes[1]).toMatchObject({ nodeID: '2', type: 'I', text: 'It must be closed.', rostra: { stasis: 'policy', start: SPEECH.indexOf('It must') } });
  expect(edges).toEqual(expect.any(Array));
});

test('prints Graphviz DOT and SVG', async () => {
  expect((await rostra(['claims', '--format', 'dot', '-'], { input: SPEECH })).out).toMatch(/^digraph "On the harbour" \{\n/);
  expect((await rostra(['claims', '--format', 'svg', '-'], { input: SPEECH })).out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test('a text without claims has an empty outline', async () => {
  const { out, exitCode } = await rostra(['claims', '-'], { input: '# Nothing\n' });
  expect(out).toBe('-: 0 claims\n');
  expect(exitCode).toBe(0);
});

test('bad input and bad calls are named', async () => {
  const missing = await rostra(['claims', 'missing.md'], { cwd: folderWith({}) });
  expect(missing).toMatchObject({ error: 'rostra: missing.md: no such file. Check the path, or use - for standard input.\n', exitCode: 1 });
  expect(await rostra(['claims', '--format', 'png', '-'])).toMatchObject({ exitCode: 2 });
});
