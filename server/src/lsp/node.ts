import { availableParallelism } from 'node:os';
import { createConnection } from 'vscode-languageserver/node';
import { diskAnnotationStore } from './annotations/disk-annotation-store.ts';
import { engineHeap } from './engine-heap.ts';
import { createServer } from './server.ts';
import { AnalysisThreads } from './threads/analysis-threads.ts';
import { withinTime } from './watchdog.ts';
import { nodeWorkspace } from './workspace/node-workspace.ts';

/** Serves over the transport that the process's arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startNodeServer(): void {
  createServer(createConnection(), {
    workspace: nodeWorkspace,
    annotations: diskAnnotationStore,
    // One is left to those who type; and each thread holds the lexicons.
    reports: new AnalysisThreads(Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS))),
    heap: engineHeap,
    withinTime,
    nextTurn: () => new Promise((resolve) => { setImmediate(resolve); }),
  });
}

const MOST_THREADS = 4;
