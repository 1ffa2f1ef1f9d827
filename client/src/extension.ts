import { commands, type Disposable, type ExtensionContext, FileType, RelativePattern, type Uri, window, workspace } from 'vscode';
import {
  type DocumentMarks, type DocumentParams, type DocumentStatus, HAS_FILE, type HasFileResult, MARKS, MARKS_CHANGED, type MarksChange, LIST_TEXTS, type ListTextsParams, READ_FILE, type ReadFileParams, STATUS_CHANGED, WRITE_FILE, type WriteFileParams,
} from '../../server/src/lsp/protocol.ts';
import { EDITORIAL_FORMS } from '../../server/src/lsp/protocol/editorial-forms.ts';
import { listClaims } from './claims-list.ts';
import { type Client, clientOptions, type MakeClient } from './client.ts';
import { ComparisonView } from './comparison/comparison-view.ts';
import { ConcordanceView } from './concordance/concordance-view.ts';
import type { CommandId } from './contributions/commands.ts';
import { registerDeciding } from './deciding/register.ts';
import { Decorator } from './decorations/decorator.ts';
import { LAYERS, Layers } from './layers.ts';
import { markSelection, pickForm } from './mark-selection.ts';
import { showMenu } from './menu.ts';
import { StatusBar } from './status-bar.ts';
import { toggleFile } from './toggle-file.ts';
import { listUnlinkedNames } from './unlinked-names.ts';
import { tellVisibleLines } from './visible-lines.ts';
import { writeFile } from './write-file.ts';

const FILES = { texts: '**/*.{md,markdown}', sidecars: '**/*.annotations.jsonl' } as const;

/** Starts the server and shows its marks. */
export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<Client> {
  const output = window.createOutputChannel('Rostra', { log: true });
  const layers = new Layers(context.workspaceState);
  const decorator = new Decorator(layers);
  const statusBar = new StatusBar(layers);
  const client = makeClient(clientOptions(output));
  const concordance = new ConcordanceView(client);
  const comparison = new ComparisonView(client);

  const register = (id: CommandId, action: (argument?: unknown) => unknown): Disposable => commands.registerCommand(id, action);
  const { triage, disposables } = registerDeciding(client, layers, register);

  client.onNotification(MARKS_CHANGED, async (change: MarksChange) => {
    void triage.marksChanged(editorUri(client, change.uri));
    if (decorator.take(change, editorUri(client, change.uri))) return;
    const params: DocumentParams = { textDocument: { uri: change.uri } };
    const marks = await client.sendRequest<DocumentMarks | null>(MARKS, params);
    if (marks) decorator.take({ ...marks, base: null, removed: [] }, editorUri(client, change.uri));
  });
  client.onNotification(STATUS_CHANGED, (status: DocumentStatus) => statusBar.take(status, editorUri(client, status.uri)));
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readText(client.protocol2CodeConverter.asUri(uri)));

  client.onRequest(LIST_TEXTS, async ({ folder, files }: ListTextsParams) => {
    const found = await workspace.findFiles(new RelativePattern(client.protocol2CodeConverter.asUri(folder), FILES[files]));
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });

  client.onRequest(HAS_FILE, async ({ uri }: ReadFileParams): Promise<HasFileResult> => ({ exists: await hasFile(client.protocol2CodeConverter.asUri(uri)) }));

  client.onRequest(WRITE_FILE, (params: WriteFileParams) => writeFile(client, params));

  context.subscriptions.push(
    output, decorator, statusBar, ...disposables,
    // Links that run commands are offered where the workspace is trusted.
    workspace.onDidGrantWorkspaceTrust(() => void commands.executeCommand('rostra.restartServer' satisfies CommandId)),
    register('rostra.showMenu', () => showMenu(layers, statusBar.active)),
    register('rostra.showDevicesOnly', () => layers.showAlone('device')),
    register('rostra.showEntitiesOnly', () => layers.showAlone('entity')),
    register('rostra.showClaimsOnly', () => layers.showAlone('claim')),
    register('rostra.showFaultsOnly', () => layers.showAlone('fault')),
    register('rostra.showAllLayers', () => layers.show(LAYERS)),
    register('rostra.toggleMarks', () => layers.toggleAll()),
    register('rostra.toggleDevices', () => layers.toggle('device')),
    register('rostra.toggleEntities', () => layers.toggle('entity')),
    register('rostra.toggleClaims', () => layers.toggle('claim')),
    register('rostra.toggleFaults', () => layers.toggle('fault')),
    register('rostra.toggleFile', async () => {
      if (window.activeTextEditor) await toggleFile(client, window.activeTextEditor, statusBar.active);
    }),
    register('rostra.listUnlinkedNames', async () => {
      if (window.activeTextEditor) await listUnlinkedNames(client, window.activeTextEditor);
    }),
    register('rostra.listClaims', async () => {
      if (window.activeTextEditor) await listClaims(client, window.activeTextEditor);
    }),
    ...EDITORIAL_FORMS.map((form) => register(`rostra.mark.${form.id}`, () => markSelection(form))),
    register('rostra.markSelection', async () => {
      const form = await pickForm();
      if (form) await markSelection(form);
    }),
    concordance,
    register('rostra.findInContext', () => concordance.find(window.activeTextEditor)),
    register('rostra.openConcordanceLine', () => concordance.open()),
    register('rostra.sortConcordanceLeft', () => concordance.sort('left')),
    register('rostra.sortConcordanceRight', () => concordance.sort('right')),
    register('rostra.sortConcordanceByPlace', () => concordance.sort('place')),
    comparison,
    register('rostra.compareAnnotators', async () => {
      if (window.activeTextEditor) await comparison.compare(window.activeTextEditor);
    }),
    register('rostra.openComparedPlace', () => comparison.open()),
    register('rostra.takeFirst', () => comparison.settle(0)),
    register('rostra.takeSecond', () => comparison.settle(1)),
    register('rostra.takeThird', () => comparison.settle(2)),
    register('rostra.takeFourth', () => comparison.settle(3)),
    register('rostra.takeOf', () => comparison.settleAsking()),
    register('rostra.takeAll', () => comparison.settle('all')),
    register('rostra.takeNone', () => comparison.settle('none')),
    register('rostra.openAgain', () => comparison.settle('open')),
    register('rostra.showOutput', () => output.show(true)),
    register('rostra.restartServer', async () => {
      decorator.clear();
      statusBar.clear();
      triage.leave();
      await client.stop();
      await client.start();
    }),
  );
  await client.start();
  context.subscriptions.push(tellVisibleLines(client));
  return client;
}

/** The editor's own spelling of an address that came over the protocol. */
function editorUri(client: Client, uri: string): string {
  return client.protocol2CodeConverter.asUri(uri).toString();
}

async function hasFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
