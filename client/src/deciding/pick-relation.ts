import { type QuickPickItem, QuickPickItemKind, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { DecidableItem } from '../../../server/src/lsp/protocol.ts';
import { rangeOf } from '../place-range.ts';

/** Kinds that relations in rhetoric and argument often are; any other word will do. */
const KINDS: readonly string[] = ['supports', 'opposes', 'answers', 'repeats', 'varies', 'part of', 'refers to'];

/** The other end of a new relation, or one that is to be no more. */
export type Related = { readonly kind: 'item'; readonly item: DecidableItem } | { readonly kind: 'no-more'; readonly type: string; readonly to: string };

interface RelatedRow extends QuickPickItem {
  readonly related: Related;
}

interface KindRow extends QuickPickItem {
  readonly type?: string;
}

/** Asks for the other end of a relation, the nearest in the text first, or for a relation to take away; the row in focus is brought into view. */
export async function pickRelated(editor: TextEditor, items: readonly DecidableItem[], from: DecidableItem): Promise<Related | undefined> {
  const lineOf = ({ parts: [first] }: DecidableItem): number => first?.[0] ?? 0;
  const others = items.filter(({ id, status }) => id !== from.id && status !== 'rejected').toSorted((a, b) => Math.abs(lineOf(a) - lineOf(from)) - Math.abs(lineOf(b) - lineOf(from)));
  const rows: readonly RelatedRow[] = [
    ...others.map((item): RelatedRow => ({ label: item.quote, description: `${item.name}, line ${lineOf(item) + 1}`, related: { kind: 'item', item } })),
    ...from.relations.map(({ type, to, quote }): RelatedRow => ({ label: `$(trash) ${quote}`, description: `take the relation “${type}” away`, related: { kind: 'no-more', type, to } })),
  ];
  const chosen = await window.showQuickPick(rows, {
    title: `Relate ${from.name} “${from.quote}” to`, placeHolder: 'Type to filter by words or label', matchOnDescription: true,
    onDidSelectItem: ({ related }: RelatedRow) => {
      const first = related.kind === 'item' ? related.item.parts[0] : undefined;
      if (first) editor.revealRange(rangeOf(first), TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  return chosen?.related;
}

/** Asks for the kind of a relation: one that the text has, a usual one, or whatever is typed. */
export async function pickRelation(from: DecidableItem, to: DecidableItem, items: readonly DecidableItem[]): Promise<string | undefined> {
  const used = [...new Set(items.flatMap(({ relations }) => relations.map(({ type }) => type)))];
  const known: readonly KindRow[] = [
    ...used.map((type): KindRow => ({ label: type, description: 'used in this text', type })),
    { label: 'usual', kind: QuickPickItemKind.Separator },
    ...KINDS.filter((type) => !used.includes(type)).map((type): KindRow => ({ label: type, type })),
  ];
  const pick = window.createQuickPick<KindRow>();
  pick.title = `“${from.quote}” … “${to.quote}”`;
  pick.placeholder = 'What the first is to the second: choose, or type any other word';
  pick.items = known;
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    pick.items = typed === '' || known.some(({ type }) => type === typed) ? known : [...known, { label: typed, description: 'as typed', type: typed }];
  });
  const chosen = await new Promise<string | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.type));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen;
}
