import type { Connection } from 'vscode-languageserver';
import { plain, textHash } from '../../annotations/plain-text.ts';
import { applyChanges, parseSidecar, renderSidecar, type Sidecar } from '../../annotations/sidecar.ts';
import { WRITE_FILE, type WriteFileParams, type WriteFileResult } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { WorkspaceFolders } from '../workspace-folders.ts';
import { type AnnotationStore, fileNameOf, type SidecarName, sidecarUri } from './annotation-store.ts';

/** What stands in a decoded text for bytes that are none of UTF-8. */
const UNDECODED = '\uFFFD';
const BASES = '.rostra/base';
/** Each costs another program's write between our reading and our writing. */
const MOST_ATTEMPTS = 5;

/**
 * Annotations in files that the client reads and writes: for a server in a browser's worker, and for workspaces that are not
 * on its disk. The client writes only where a file still is what was read, which is as near to a lock as its files come.
 */
export function clientAnnotationStore(connection: Connection, files: Workspace, folders: WorkspaceFolders): AnnotationStore {
  const parse = (sidecar: SidecarName, text: string): Sidecar => {
    if (text.includes(UNDECODED)) throw new Error(`${fileNameOf(sidecarUri(sidecar))} has a line that is not UTF-8; only the desktop editor and the command line keep such a line as it is`);
    const lines = text.split('\n');
    return parseSidecar((lines.at(-1) === '' ? lines.slice(0, -1) : lines).map((line) => ({ bytes: new TextEncoder().encode(line), text: line })));
  };
  const writeFile = async (params: WriteFileParams): Promise<boolean> => {
    const { kind, reason } = await connection.sendRequest<WriteFileResult>(WRITE_FILE, params);
    if (kind === 'failed') throw new Error(reason ?? `${fileNameOf(params.uri)} was not written`);
    return kind === 'written';
  };
  const projectFolderOf = async (textUri: string): Promise<string> => {
    const own = parentOf(textUri);
    const top = folders.folderOf(textUri) ?? own;
    for (let folder = own; folder.length >= top.length; folder = parentOf(folder)) {
      if ((await files.readText(`${folder}/rostra.yaml`)) !== undefined) return folder;
    }
    return top;
  };
  const readBase = async (textUri: string, hash: string): Promise<string | undefined> => {
    const own = parentOf(textUri);
    const top = folders.folderOf(textUri) ?? own;
    for (let folder = own; folder.length >= top.length; folder = parentOf(folder)) {
      const text = await files.readText(`${folder}/${BASES}/${hash}`);
      if (text !== undefined && textHash(plain(text)) === hash) return plain(text);
    }
    return undefined;
  };
  return {
    keeps: (textUri) => !/^(?:untitled|git|output):/.test(textUri),
    read: async (sidecar) => parse(sidecar, (await files.readText(sidecarUri(sidecar))) ?? ''),
    readBase,
    async write(sidecar, changes, bases) {
      const project = await projectFolderOf(sidecar.textUri);
      for (const text of bases) {
        const hash = textHash(text);
        if ((await readBase(sidecar.textUri, hash)) === undefined) await writeFile({ uri: `${project}/${BASES}/${hash}`, text, expected: null });
      }
      const uri = sidecarUri(sidecar);
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const expected = (await files.readText(uri)) ?? null;
        const after = applyChanges(parse(sidecar, expected ?? ''), changes);
        if (await writeFile({ uri, text: textOf(after), expected })) return after;
      }
      throw new Error(`another program keeps writing ${fileNameOf(uri)}`);
    },
    // Whether another sidecar needs them cannot be asked: the command line prunes them.
    prune: () => Promise.resolve(),
  };
}

function textOf(sidecar: Sidecar): string {
  return renderSidecar(sidecar).map((line) => `${typeof line === 'string' ? line : new TextDecoder().decode(line)}\n`).join('');
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
