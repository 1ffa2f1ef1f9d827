import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { type DataFiles, handOver } from '../data-handed-over.ts';
import { createServer } from './server.ts';

/** The worker's own scope is a port to the page; the library's types for a page do not say so. */
declare const self: MessagePort;

/** Messages to oneself: unlike timers they are not held up. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.addEventListener('message', () => waiting.shift()?.());
port1.start();

/** The first message brings the data; all others are the protocol's. */
self.addEventListener('message', ({ data }: MessageEvent<DataFiles>) => {
  handOver(data);
  createServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
    nextTurn: () => new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    }),
  });
}, { once: true });
