import { FileSystemError, Uri, workspace } from 'vscode';
import type { WriteFileParams, WriteFileResult } from '../../server/src/lsp/protocol.ts';
import type { Client } from './client.ts';

/** Writes a file for a server that has none of its own, where it still is what was expected. */
export async function writeFile(client: Client, { uri: address, text, expected }: WriteFileParams): Promise<WriteFileResult> {
  const uri = client.protocol2CodeConverter.asUri(address);
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return { kind: 'failed', reason: `the files at ${uri.scheme}: are read-only here: open a copy of the folder that can be written` };
  try {
    if ((await contentOf(uri)) !== expected) return { kind: 'changed' };
    await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Null where there is no such file; rejects where it cannot be read. */
async function contentOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
