import type { Connection } from 'vscode-languageserver';
import { READ_FILE, type ReadFileParams } from '../protocol.ts';
import type { Workspace } from './workspace.ts';

/** Files as the client sees them: for a server in a browser's worker, and for workspaces that are not on its disk. */
export function clientWorkspace(connection: Connection): Workspace {
  return {
    reads: () => true,
    async readText(uri) {
      const params: ReadFileParams = { uri };
      try {
        const text: unknown = await connection.sendRequest(READ_FILE, params);
        return typeof text === 'string' ? text : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
