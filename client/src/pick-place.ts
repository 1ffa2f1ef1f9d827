import { type QuickPickItem, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { Place } from '../../server/src/lsp/protocol.ts';
import { rangeOf } from './place-range.ts';

/** A row of a list; rows without a place head a section. */
export interface PlaceItem extends QuickPickItem {
  readonly place?: Place;
}

/** Shows a list whose rows are places of an editor's text: the row in focus is brought into view, the chosen one jumped to. */
export async function pickPlace(editor: TextEditor, title: string, items: readonly PlaceItem[]): Promise<void> {
  const [before] = editor.visibleRanges;
  const pick = window.createQuickPick<PlaceItem>();
  pick.title = title;
  pick.items = items;
  pick.matchOnDescription = true;
  pick.onDidChangeActive(([active]) => {
    if (active?.place) editor.revealRange(rangeOf(active.place), TextEditorRevealType.InCenterIfOutsideViewport);
  });
  const chosen = await new Promise<Place | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.place));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  if (!chosen) {
    if (before) editor.revealRange(before, TextEditorRevealType.AtTop);
    return;
  }
  const range = rangeOf(chosen);
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? -1, selection: new Selection(range.start, range.end) });
}
