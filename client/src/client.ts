import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { LogOutputChannel } from 'vscode';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

export type Client = BaseLanguageClient;
/** Makes the client of a platform: one that starts a process, or one that starts a worker. */
export type MakeClient = (options: LanguageClientOptions) => Client;

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { decorations: true, status: true, files: true };
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: '**/{glossary.yaml,glossary.yml,rostra.yaml}' }],
    outputChannel: output,
    diagnosticCollectionName: 'rostra',
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}
