import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the connected client can do, as far as the server acts on it. */
export interface ClientProfile {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly showsMarkdown: boolean;
  readonly fillsSnippets: boolean;
  readonly nestsSymbols: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchedFiles: boolean;
  readonly changesFolders: boolean;
  readonly drawsMarks: boolean;
  readonly showsStatus: boolean;
  readonly readsFiles: boolean;
  readonly decides: boolean;
  readonly showsProgress: boolean;
  /** An edit may make a file. */
  readonly createsFiles: boolean;
  readonly settings: unknown;
}

export function readClientProfile({ capabilities: { textDocument, window, workspace }, initializationOptions }: InitializeParams): ClientProfile {
  const options = readOptions(initializationOptions);
  const hoverFormats = textDocument?.hover?.contentFormat ?? [];
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    showsMarkdown: hoverFormats.length === 0 || hoverFormats.includes('markdown'),
    fillsSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    drawsMarks: options.decorations === true,
    showsStatus: options.status === true,
    readsFiles: options.files === true,
    decides: options.decides === true,
    showsProgress: window?.workDoneProgress === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    settings: options.settings,
  };
}

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const flag = (name: string): boolean => name in value && Reflect.get(value, name) === true;
  return {
    decorations: flag('decorations'), status: flag('status'), files: flag('files'), decides: flag('decides'),
    ...('settings' in value ? { settings: value.settings } : {}),
  };
}
