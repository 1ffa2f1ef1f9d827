import {
  type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type InitializeParams, type InitializeResult,
  type ServerCapabilities, TextDocumentSyncKind,
} from 'vscode-languageserver';
import { PROJECT_FILE } from '../project/project-file.ts';
import { VERSION } from '../version.generated.ts';
import { SIDECAR_ENDING } from './annotations/annotation-store.ts';
import { Annotations } from './annotations/annotations.ts';
import { clientAnnotationStore } from './annotations/client-annotation-store.ts';
import { CALIBRATION_FILE } from '../devices/calibration.ts';
import { type ClientProfile, readClientProfile } from './client-profile.ts';
import { Configuration } from './configuration.ts';
import { Documents } from './documents.ts';
import { GLOSSARY_FILES } from '../entities/glossary-files.ts';
import { FolderFiles, folderFileOf } from './folder-files.ts';
import { FolderConcordance } from './folder-concordance.ts';
import { FolderMentions } from './folder-mentions.ts';
import { FolderSidecars } from './folder-sidecars.ts';
import { FolderTexts } from './folder-texts.ts';
import { IdleCollection } from './idle-collection.ts';
import type { Platform } from './platform.ts';
import { VISIBLE_LINES, type VisibleLinesParams } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { Reports } from './reports.ts';
import { requests } from './requests.generated.ts';
import type { ServerContext } from './server-context.ts';
import { showMessage } from './show-message.ts';
import { treatmentOf } from './treatment.ts';
import { clientWorkspace } from './workspace/client-workspace.ts';
import { WorkspaceFolders } from './workspace-folders.ts';

/** Serves the protocol on a connection, which it starts to listen to. */
export function createServer(connection: Connection, platform: Platform): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClientProfile(params);
    const folders = new WorkspaceFolders(params);
    const configuration = new Configuration(connection, client);
    const workspaces = [...(platform.workspace ? [platform.workspace] : []), ...(client.readsFiles ? [clientWorkspace(connection)] : [])];
    const workspaceOf = (uri: string) => workspaces.find((workspace) => workspace.reads(uri));
    const files = new FolderFiles({
      folders, readText: async (uri) => documents.text(uri)?.getText() ?? workspaceOf(uri)?.readText(uri), hasFile: async (uri) => (await workspaceOf(uri)?.hasFile(uri)) ?? false,
      listSidecars: async (folder) => (await workspaceOf(`${folder}/`)?.listSidecars(folder)) ?? [],
      tell: (problem) => showMessage(connection, 'error', problem),
    });
    const stores = [...(platform.annotations ? [platform.annotations] : []), ...(client.readsFiles ? [clientAnnotationStore(connection, clientWorkspace(connection), folders)] : [])];
    const annotations: Annotations = new Annotations({ connection, stores, documents: () => documents });
    const sources = { configuration, folders, files };
    const documents = new Documents({ connection, platform, treatmentOf: (document, choice) => treatmentOf(document, choice, { ...sources, annotations }) });
    const texts = new FolderTexts({ documents, folders, platform, treatmentOf: (document, choice) => treatmentOf(document, choice, sources), workspaceOf, tell: (message) => connection.console.error(message) });
    const sidecars = new FolderSidecars(files, annotations);
    const context: ServerContext = {
      connection, client, configuration, documents, files, annotations, sidecars, mentions: new FolderMentions(texts), concordance: new FolderConcordance({ texts, files, sidecars }), reports: new Reports(documents, annotations),
    };
    annotations.start(documents);
    connection.onNotification(VISIBLE_LINES, ({ textDocument, from, to }: VisibleLinesParams) => documents.show(textDocument.uri, { from, to }));
    for (const request of requests) request.listen(context);
    new Publisher(context).start();
    followSurroundings(connection, { configuration, files, documents, annotations });
    if (platform.heap) new IdleCollection(platform.heap).follow(documents);
    documents.listen();
    connection.onInitialized(() => register(connection, client, folders));
    return { serverInfo: { name: 'rostra', version: VERSION }, capabilities: capabilitiesFor(context) };
  });
  connection.listen();
}

interface Surroundings {
  readonly configuration: Configuration;
  readonly files: FolderFiles;
  readonly documents: Documents;
  readonly annotations: Annotations;
}

/** Analyses anew when settings, glossaries or project files change. */
function followSurroundings(connection: Connection, { configuration, files, documents, annotations }: Surroundings): void {
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    documents.invalidateAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    void annotations.changed(uris);
    if (uris.every((uri) => uri.endsWith(SIDECAR_ENDING))) return;
    files.forget();
    documents.invalidateAll();
  });
  // A glossary that is being edited holds for the texts around it before it is saved, and no longer when it is closed unsaved.
  documents.onDidChangeState((uri) => {
    if (documents.state(uri)?.kind !== 'checked') return;
    files.forget();
    documents.invalidateTexts();
  });
  documents.onDidClose((uri) => {
    configuration.forget(uri);
    if (!folderFileOf(uri)) return;
    files.forget();
    documents.invalidateTexts();
  });
}

function capabilitiesFor(context: ServerContext): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const request of requests) Object.assign(capabilities, request.capability(context));
  return capabilities;
}

function register(connection: Connection, client: ClientProfile, folders: WorkspaceFolders): void {
  if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rostra' });
  if (client.registersWatchedFiles) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...GLOSSARY_FILES, PROJECT_FILE, CALIBRATION_FILE, `*${SIDECAR_ENDING}`].map((name) => ({ globPattern: `**/${name}` })) });
  }
  if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders((event) => folders.change(event));
}
