import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { LabelChoice, Layer } from '../../../server/src/lsp/protocol.ts';
import { LAYER_NAMES, LAYERS } from '../layers.ts';

interface LabelRow extends QuickPickItem {
  readonly choice?: LabelChoice;
}

/** Asks for a label: all of them with their definitions, those of the layer first; what is typed filters by name, label, kind and definition. */
export async function pickLabel(labels: readonly LabelChoice[], title: string, first: Layer): Promise<LabelChoice | undefined> {
  const rows = rowsOf(labels, first);
  const pick = window.createQuickPick<LabelRow>();
  pick.title = title;
  pick.placeholder = 'Type to filter by name or definition';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = rows;
  pick.onDidChangeValue((value) => {
    const keyed = rows.find(({ choice }) => choice?.key?.toLowerCase() === value.toLowerCase());
    if (keyed) pick.activeItems = [keyed];
  });
  const chosen = await new Promise<LabelChoice | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.choice));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen;
}

function rowsOf(labels: readonly LabelChoice[], first: Layer): readonly LabelRow[] {
  return [first, ...LAYERS.filter((layer) => layer !== first)].flatMap((layer): readonly LabelRow[] => [
    { label: LAYER_NAMES[layer], kind: QuickPickItemKind.Separator },
    ...labels.filter((choice) => choice.layer === layer).map((choice): LabelRow => ({
      label: choice.name,
      description: [choice.label, ...(choice.group === undefined ? [] : [choice.group]), ...(choice.key === undefined ? [] : [`[${choice.key}]`])].join(' · '),
      detail: choice.definition, choice,
    })),
  ]);
}
