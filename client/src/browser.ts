import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { DATA_FILES } from '../../server/src/data-files.generated.ts';
import type { Client } from './client.ts';
import { start } from './extension.ts';

let client: Client | undefined;

/** The extension in a browser: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(await workerAddress(Uri.joinPath(context.extensionUri, 'dist/server/browser.js')));
  const data = await readData(Uri.joinPath(context.extensionUri, 'dist/data'));
  worker.postMessage(data, Object.values(data).map(({ buffer }) => buffer));
  client = await start(context, (options) => new LanguageClient('rostra', 'Rostra', worker, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** What the analysis looks words up in: the worker cannot read it where it lies. */
async function readData(folder: Uri): Promise<Readonly<Record<string, Uint8Array<ArrayBuffer>>>> {
  const files = await Promise.all(DATA_FILES.map(async (file) => [file, new Uint8Array(await workspace.fs.readFile(Uri.joinPath(folder, file)))] as const));
  return Object.fromEntries(files);
}

/** The editor makes no workers from what lies on a remote machine; from a copy of it in the page it does. */
async function workerAddress(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
