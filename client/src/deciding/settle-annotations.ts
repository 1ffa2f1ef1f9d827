import { type QuickPickItem, QuickPickItemKind, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { Decision, Place, UnsettledItem } from '../../../server/src/lsp/protocol.ts';
import { placeOf, rangeOf } from '../place-range.ts';
import type { Decider } from './decider.ts';

interface UnsettledRow extends QuickPickItem {
  readonly item: UnsettledItem;
}

interface WayRow extends QuickPickItem {
  readonly decision?: Decision;
  /** Brought into view while the row is in focus. */
  readonly place?: Place | undefined;
}

/** Lists the annotations that want looking at, and for the chosen one what can be done: attach it, or give it up. Goes on until none is left. */
export async function settleAnnotations(decider: Decider, editor: TextEditor): Promise<void> {
  for (;;) {
    const found = await decider.items.of(editor.document);
    if (!found || found.unsettled.length === 0) {
      void window.showInformationMessage(found ? 'Every annotation of this file stands at its words.' : 'This file is not analysed.');
      return;
    }
    const item = await pickUnsettled(editor, found.unsettled);
    if (!item) return;
    const decision = await pickWay(editor, item);
    if (decision && (await decider.decide(editor, found.version, decision)).kind === 'refused') return;
  }
}

async function pickUnsettled(editor: TextEditor, unsettled: readonly UnsettledItem[]): Promise<UnsettledItem | undefined> {
  const rows = unsettled.map((item): UnsettledRow => ({
    label: `${item.state === 'orphan' ? '$(debug-disconnect)' : '$(question)'} ${item.quote}`,
    description: `${item.name}, ${item.state === 'orphan' ? `its words are gone, ${candidatesOf(item)}` : 'look whether it belongs there'}`,
    ...(item.note === undefined ? {} : { detail: item.note }), item,
  }));
  const chosen = await window.showQuickPick(rows, {
    title: `${unsettled.length} ${unsettled.length === 1 ? 'annotation wants' : 'annotations want'} looking at`, matchOnDescription: true, matchOnDetail: true,
    onDidSelectItem: (row: UnsettledRow) => reveal(editor, row.item.parts[0] ?? row.item.candidates[0]?.parts[0]),
  });
  return chosen?.item;
}

/** What was selected before the lists were opened can be chosen as its words. */
async function pickWay(editor: TextEditor, item: UnsettledItem): Promise<Decision | undefined> {
  const reattach = (parts: readonly Place[]): Decision => ({ kind: 'reattach', item: item.id, parts });
  const selections = editor.selections.filter(({ isEmpty }) => !isEmpty);
  const rows: readonly WayRow[] = [
    ...(item.state === 'doubtful' ? [{ label: '$(check) It belongs there', decision: reattach(item.parts), place: item.parts[0] }] : []),
    { label: 'Attach it to', kind: QuickPickItemKind.Separator },
    ...item.candidates.map(({ parts, quote, score }): WayRow => ({ label: `$(link) ${quote}`, description: `line ${(parts[0]?.[0] ?? 0) + 1}, ${Math.round(score * 100)} % alike`, decision: reattach(parts), place: parts[0] })),
    selections.length > 0
      ? { label: '$(selection) What is selected', description: selections.map((selection) => editor.document.getText(selection)).join(' … '), decision: reattach(selections.map(placeOf)) }
      : { label: '$(selection) Other words', description: 'select them in the text first, then run this again' },
    { label: 'Give it up', kind: QuickPickItemKind.Separator },
    { label: '$(archive) Retire it', description: 'it stays in the file of annotations and is shown no more', decision: { kind: 'retire', item: item.id } },
  ];
  const chosen = await window.showQuickPick(rows, { title: `${item.name} “${item.quote}”`, onDidSelectItem: (row: WayRow) => reveal(editor, row.place) });
  return chosen?.decision;
}

function candidatesOf({ candidates }: UnsettledItem): string {
  return candidates.length === 0 ? 'nothing alike is left' : `${candidates.length} ${candidates.length === 1 ? 'place is' : 'places are'} alike`;
}

function reveal(editor: TextEditor, place: Place | undefined): void {
  if (place) editor.revealRange(rangeOf(place), TextEditorRevealType.InCenterIfOutsideViewport);
}
