import { commands, QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import type { DocumentStatus } from '../../server/src/lsp/protocol.ts';
import type { CommandId } from './contributions/commands.ts';
import { LAYER_NAMES, LAYERS, type Layers } from './layers.ts';

interface Entry extends QuickPickItem {
  readonly run?: () => void;
}

/** What a click on the status bar offers. */
export async function showMenu(layers: Layers, status: DocumentStatus | undefined): Promise<void> {
  const entries: readonly Entry[] = [
    { label: 'Layers', kind: QuickPickItemKind.Separator },
    ...LAYERS.map((layer): Entry => ({
      label: `${layers.isShown(layer) ? '$(eye)' : '$(eye-closed)'} ${capitalized(LAYER_NAMES[layer])}`,
      description: [status && status.state !== 'excluded' ? String(status.counts[layer]) : '', layers.isShown(layer) ? 'shown' : 'hidden'].filter((text) => text !== '').join(', '),
      run: () => layers.toggle(layer),
    })),
    { label: layers.shown().length > 0 ? '$(eye-closed) Hide All Marks' : '$(eye) Show All Marks', run: () => layers.toggleAll() },
    { label: 'Decide', kind: QuickPickItemKind.Separator },
    { label: '$(checklist) Triage Marks by Place', description: 'Ctrl+Alt+R T', run: () => run('rostra.triageByPlace') },
    { label: '$(checklist) Triage Marks by Score', description: 'Ctrl+Alt+R S', run: () => run('rostra.triageByScore') },
    { label: '$(bookmark) Annotate the Selection…', description: 'Ctrl+Alt+R M', run: () => run('rostra.annotateSelection') },
    { label: '$(debug-disconnect) Settle Annotations Whose Words Are Gone…', description: 'Ctrl+Alt+R O', run: () => run('rostra.settleAnnotations') },
    { label: '$(keyboard) Show the Keys That Decide', description: 'Ctrl+Alt+R H', run: () => run('rostra.showTriageKeys') },
    { label: 'File', kind: QuickPickItemKind.Separator },
    {
      label: status?.state === 'excluded' ? '$(add) Analyse This File' : '$(circle-slash) Leave This File Out',
      ...(status?.reason === undefined ? {} : { detail: status.reason }),
      run: () => run('rostra.toggleFile'),
    },
    { label: 'Rostra', kind: QuickPickItemKind.Separator },
    { label: '$(output) Show Output', run: () => run('rostra.showOutput') },
    { label: '$(debug-restart) Restart the Server', run: () => run('rostra.restartServer') },
  ];
  const chosen = await window.showQuickPick(entries, { title: 'Rostra', placeHolder: 'Which marks to show, and where' });
  chosen?.run?.();
}

function run(command: CommandId): void {
  void commands.executeCommand(command);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
