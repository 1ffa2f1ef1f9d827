import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { Client } from './client.ts';
import { start } from './extension.ts';

let client: Client | undefined;

/** The extension in a browser: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const worker = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  client = await start(context, (options) => new LanguageClient('rostra', 'Rostra', async () => new Worker(worker), options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
