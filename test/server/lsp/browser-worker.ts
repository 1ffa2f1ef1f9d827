import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createProtocolConnection, PortMessageReader, PortMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { DATA_FILES } from '../../../server/src/data-files.generated.ts';

const BUNDLE = path.resolve('dist', 'server', 'browser.js');

/** What the bundle finds in a browser's worker: messages to and from the page, and nothing of Node. */
const SCOPE = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const scope = { MessageChannel, TextDecoder, TextEncoder, URL, performance, setTimeout, clearTimeout, queueMicrotask, atob, btoa,
  console, postMessage: (message) => parentPort.postMessage(message), addEventListener: (_, listener, { once } = {}) => parentPort[once ? 'once' : 'on']('message', (data) => listener({ data })),
  set onmessage(listener) { parentPort.on('message', (data) => listener({ data })); } };
scope.self = scope; scope.globalThis = scope;
vm.runInContext(readFileSync(workerData, 'utf8'), vm.createContext(scope));
`;

/** The browser's server bundle in a thread that offers it a worker's scope and nothing else. */
export function startBrowserWorker(): { readonly connection: ProtocolConnection; readonly stop: () => Promise<number> } {
  const worker = new Worker(SCOPE, { eval: true, workerData: BUNDLE });
  worker.postMessage(Object.fromEntries(DATA_FILES.map((file) => [file, readFileSync(path.resolve('dist', 'data', file))])), []);
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  connection.listen();
  return { connection, stop: () => worker.terminate() };
}
