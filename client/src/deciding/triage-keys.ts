import { commands, type QuickPickItem, window } from 'vscode';
import { type CommandContribution, COMMANDS } from '../contributions/commands.ts';

/** Lists the keys that decide, each with what it does; the chosen one is done. */
export async function showTriageKeys(): Promise<void> {
  const all: readonly CommandContribution[] = COMMANDS;
  const rows = all.flatMap(({ id, title, triageKey, alternative }): readonly (QuickPickItem & { readonly id: string })[] => {
    const keys = [triageKey, alternative].flatMap((key) => (key === undefined ? [] : [KEY_NAMES[key] ?? key.toUpperCase()]));
    return keys.length === 0 ? [] : [{ label: keys.join(' or '), description: title, id }];
  });
  const chosen = await window.showQuickPick([...rows, { label: '1 2 3 4 0', description: 'Devices, names, claims or faults alone; all', id: 'rostra.showAllLayers' }], {
    title: 'Keys While Marks Are Triaged', placeHolder: 'Elsewhere the same keys after Ctrl+Alt+R', matchOnDescription: true,
  });
  if (chosen) await commands.executeCommand(chosen.id);
}

const KEY_NAMES: Readonly<Record<string, string>> = { space: 'Space', 'shift+space': 'Shift+Space', escape: 'Esc' };
