import type { Connection } from 'vscode-languageserver';
import { HAS_FILE, LIST_TEXTS, type ListTextsParams, READ_FILE, type ReadFileParams } from '../protocol.ts';
import { MOST_FILES, type Workspace } from './workspace.ts';

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
    async hasFile(uri) {
      const params: ReadFileParams = { uri };
      try {
        const result: unknown = await connection.sendRequest(HAS_FILE, params);
        return typeof result === 'object' && result !== null && 'exists' in result && result.exists === true;
      } catch {
        return false;
      }
    },
    listTexts: (folder) => listed(connection, { folder, files: 'texts' }),
    listSidecars: (folder) => listed(connection, { folder, files: 'sidecars' }),
  };
}

async function listed(connection: Connection, params: ListTextsParams): Promise<readonly string[]> {
  try {
    const uris: unknown = await connection.sendRequest(LIST_TEXTS, params);
    return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string').sort().slice(0, MOST_FILES) : [];
  } catch {
    return [];
  }
}
