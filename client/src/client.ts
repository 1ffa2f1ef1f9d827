import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type LogOutputChannel, workspace } from 'vscode';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { DECISION_COMMANDS } from '../../server/src/lsp/protocol/decision-commands.ts';

export type Client = BaseLanguageClient;
/** Makes the client of a platform: one that starts a process, or one that starts a worker. */
export type MakeClient = (options: LanguageClientOptions) => Client;

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: '**/{glossary.yaml,glossary.yml,glossary.tsv,rostra.yaml}' }],
    outputChannel: output,
    diagnosticCollectionName: 'rostra',
    initializationOptions: (): InitializationOptions => ({ decorations: true, status: true, files: true, decides: workspace.isTrusted }),
    markdown: { isTrusted: { enabledCommands: DECISION_COMMANDS.map(({ command }) => command) } },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}
