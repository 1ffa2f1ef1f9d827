import { createConnection } from 'vscode-languageserver/node';
import { diskAnnotationStore } from './annotations/disk-annotation-store.ts';
import { createServer } from './server.ts';
import { withinTime } from './watchdog.ts';
import { nodeWorkspace } from './workspace/node-workspace.ts';

/** Serves over the transport that the process's arguments name: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startNodeServer(): void {
  createServer(createConnection(), {
    workspace: nodeWorkspace,
    annotations: diskAnnotationStore,
    withinTime: (work) => withinTime(work),
    nextTurn: () => new Promise((resolve) => { setImmediate(resolve); }),
  });
}
