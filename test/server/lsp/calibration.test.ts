import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver-protocol/node';
import { OWN_CLIENT, ServerProcess } from './server-process.ts';

const SPEECH = 'We shall mend the roof. We shall mend the wall. We shall mend the road.\n';

test('what rostra fit has learned holds in the editor as soon as it is written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-fit-'));
  writeFileSync(path.join(folder, 'speech.md'), SPEECH);
  const server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href });
  const speech = pathToFileURL(path.join(folder, 'speech.md')).href;
  const devices = async (): Promise<number> => ((await server.marks(speech))?.marks ?? []).filter(({ layer }) => layer === 'device').length;
  await server.open(speech, SPEECH);
  await server.settled(speech);
  expect(await devices()).toBeGreaterThan(0);
  mkdirSync(path.join(folder, '.rostra'));
  writeFileSync(path.join(folder, '.rostra', 'weights.json'), '{"schema":"rostra/calibration@1","decisions":99,"shared":-9,"families":{},"devices":{}}');
  await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: pathToFileURL(path.join(folder, '.rostra', 'weights.json')).href, type: 1 }] });
  await server.settled(speech);
  expect(await devices()).toBe(0);
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('a broken file of weights is named, with what is wrong with it, and left out', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-fit-'));
  mkdirSync(path.join(folder, '.rostra'));
  writeFileSync(path.join(folder, '.rostra', 'weights.json'), '{"schema":');
  const server = await ServerProcess.start({ ...OWN_CLIENT, folder: pathToFileURL(folder).href });
  const speech = pathToFileURL(path.join(folder, 'speech.md')).href;
  await server.open(speech, SPEECH);
  const { message } = await server.next<ShowMessageParams>(ShowMessageNotification.method, () => true);
  expect(message).toBe('.rostra/weights.json: This is not valid JSON. Write it anew with "rostra fit", or take it out.');
  expect((await server.settled(speech)).state).toBe('ready');
  await server.stop();
  rmSync(folder, { recursive: true });
});
