import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIND, type FoundLine } from '../../../server/src/lsp/protocol.ts';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

let folder: string;
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
const reports = (): string => path.join(folder, '.rostra-cache', 'reports');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rostra-folder-cache-'));
  vi.stubEnv('ROSTRA_CACHE', path.join(folder, '.rostra-cache'));
  for (const name of ['roof', 'wall', 'road']) writeFileSync(path.join(folder, `${name}.md`), `We shall mend the ${name}. We shall mend the ${name} again. We shall mend it.\n`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a server of its own finds in the folder, none of whose texts is open. */
async function findAnaphora(settings: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href, settings });
  const lines = await server.connection.sendRequest<readonly FoundLine[]>(FIND, { textDocument: { uri: uriOf('roof.md') }, query: { label: 'anaphora' } });
  await server.stop();
  return lines.map(({ uri, keyword }) => `${path.basename(uri)}: ${keyword}`);
}

test('the texts of a folder are read on threads, and an equal text is not read again in another session', async () => {
  const first = await findAnaphora();
  expect(new Set(first.map((line) => line.split(':')[0]))).toEqual(new Set(['road.md', 'roof.md', 'wall.md']));
  const kept = readdirSync(reports()).toSorted();
  expect(kept).toHaveLength(3);
  expect(await findAnaphora()).toEqual(first);
  expect(readdirSync(reports()).toSorted()).toEqual(kept);
});

test('nothing is kept where the setting says so', async () => {
  expect(await findAnaphora({ folders: { cache: false } })).not.toEqual([]);
  expect(existsSync(reports())).toBe(false);
});
