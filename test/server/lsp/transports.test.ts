import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  createClientPipeTransport, createClientSocketTransport, createProtocolConnection, generateRandomPipeName, InitializeRequest, IPCMessageReader, IPCMessageWriter, type MessageReader, type MessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = path.resolve('dist', 'server', 'node.cjs');
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill()));

function start(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [SERVER, 'lsp', ...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  started.push(child);
  return child;
}

async function serverName(reader: MessageReader, writer: MessageWriter): Promise<string | undefined> {
  const connection = createProtocolConnection(reader, writer);
  connection.listen();
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  connection.dispose();
  return serverInfo?.name;
}

test('over the channel to the process that started it', async () => {
  const child = start('--node-ipc');
  expect(await serverName(new IPCMessageReader(child), new IPCMessageWriter(child))).toBe('rostra');
});

test('over a pipe', async () => {
  const name = generateRandomPipeName();
  const transport = await createClientPipeTransport(name);
  start(`--pipe=${name}`);
  expect(await serverName(...(await transport.onConnected()))).toBe('rostra');
});

test('over a socket', async () => {
  const transport = await createClientSocketTransport(0);
  start(`--socket=${transport.port()}`);
  expect(await serverName(...(await transport.onConnected()))).toBe('rostra');
});

test('without a transport it says which there are', async () => {
  const child = spawn(process.execPath, [SERVER, 'lsp'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  expect(await new Promise((resolve) => { child.once('close', resolve); })).toBe(2);
  expect(said).toContain('--stdio, --node-ipc, --socket PORT or --pipe NAME');
});
