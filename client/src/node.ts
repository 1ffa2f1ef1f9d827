import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Client } from './client.ts';
import { start } from './extension.ts';

let client: Client | undefined;

/** The extension where the editor can start processes: the server is the `rostra` command in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const env = { ROSTRA_CACHE: context.globalStorageUri.fsPath };
  const server = { module: context.asAbsolutePath('dist/server/node.cjs'), args: ['lsp'], transport: TransportKind.ipc, options: { env } };
  client = await start(context, (options) => new LanguageClient('rostra', 'Rostra', { run: server, debug: server }, options));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
