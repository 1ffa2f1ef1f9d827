import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLAIMS_LIST, type ListedClaim, UNLINKED_NAMES, type UnlinkedName } from '../../../server/src/lsp/protocol.ts';
import { ServerProcess } from './server-process.ts';

const SPEECH = 'file:///speeches/lists.md';
const TEXT = 'Orla Venn spoke in Germany.\n\n# The tax\n\nThe tax must go, because it has closed the mills. Orla Venn said so. For example, three mills were closed in May.\n';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
  await server.open(SPEECH, TEXT);
});
afterAll(() => server.stop());

test('the unlinked names are listed once each, with how often they are named', async () => {
  const names = await server.connection.sendRequest<readonly UnlinkedName[]>(UNLINKED_NAMES, { textDocument: { uri: SPEECH } });
  expect(names.find(({ name }) => name === 'Orla Venn')).toMatchObject({ type: 'person', mentions: 2, place: [0, 0, 0, 9] });
  expect(names.map(({ name }) => name)).not.toContain('Germany');
});

test('the claims are listed by section in reading order, each with its kind', async () => {
  const claims = await server.connection.sendRequest<readonly ListedClaim[]>(CLAIMS_LIST, { textDocument: { uri: SPEECH } });
  expect(claims.find(({ text }) => text.startsWith('The tax must go'))).toMatchObject({ section: 'The tax', stasis: expect.stringMatching(/./), place: [4, 0, 4, expect.any(Number)] });
  expect(claims.every(({ depth }, index) => depth <= (claims[index - 1]?.depth ?? -1) + 1)).toBe(true);
});

test('a file that is not analysed has no lists', async () => {
  expect(await server.connection.sendRequest(UNLINKED_NAMES, { textDocument: { uri: 'file:///speeches/none.md' } })).toBeNull();
});
