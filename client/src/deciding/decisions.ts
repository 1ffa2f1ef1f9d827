import { type TextEditor, window } from 'vscode';
import type { Decider } from './decider.ts';
import { placeOf } from '../place-range.ts';
import { pickLabel } from './pick-label.ts';
import { pickRelated, pickRelation } from './pick-relation.ts';

export async function accept(decider: Decider, argument: unknown): Promise<void> {
  const chosen = await decider.choose(argument, 'undecided');
  if (chosen) await decider.decideOn(chosen, { kind: 'accept', item: chosen.item.id }, 'Accepted', true);
}

export async function reject(decider: Decider, argument: unknown): Promise<void> {
  const chosen = await decider.choose(argument, 'undecided');
  if (chosen) await decider.decideOn(chosen, { kind: 'reject', item: chosen.item.id }, 'Rejected', true);
}

export async function relabel(decider: Decider, argument: unknown): Promise<void> {
  const chosen = await decider.choose(argument, 'any');
  if (!chosen) return;
  const { editor, item } = chosen;
  const label = await pickLabel(await decider.items.labels(editor.document), `Relabel ${item.name} “${item.quote}”`, item.layer);
  if (label) await decider.decideOn(chosen, { kind: 'relabel', item: item.id, layer: label.layer, label: label.label }, `Relabelled as ${label.name}`, true);
}

export async function note(decider: Decider, argument: unknown): Promise<void> {
  const chosen = await decider.choose(argument, 'any');
  if (!chosen) return;
  const { item } = chosen;
  const text = await window.showInputBox({ title: `Note on ${item.name} “${item.quote}”`, value: item.note ?? '', prompt: item.status === undefined ? 'The mark is accepted with it.' : 'Empty takes the note away.' });
  if (text !== undefined && text !== (item.note ?? '')) await decider.decideOn(chosen, { kind: 'note', item: item.id, note: text }, text === '' ? 'Note taken away' : 'Noted', false);
}

export async function relate(decider: Decider, argument: unknown): Promise<void> {
  const chosen = await decider.choose(argument, 'any');
  if (!chosen) return;
  const { editor, item } = chosen;
  const found = await decider.items.of(editor.document);
  const related = found ? await pickRelated(editor, found.items, item) : undefined;
  if (!found || !related) return;
  if (related.kind === 'no-more') {
    await decider.decideOn(chosen, { kind: 'unrelate', item: item.id, to: related.to, type: related.type }, 'No longer related', false);
    return;
  }
  const type = await pickRelation(item, related.item, found.items);
  if (type !== undefined) await decider.decideOn(chosen, { kind: 'relate', item: item.id, to: related.item.id, type }, `Related (${type})`, false);
}

/** Each selection becomes a part. */
export async function annotateSelection(decider: Decider, editor: TextEditor): Promise<void> {
  const selections = editor.selections.filter(({ isEmpty }) => !isEmpty);
  const { version } = editor.document;
  if (selections.length === 0) {
    void window.showInformationMessage('Select the words first. Several selections (Alt+click and drag) become the parts of one annotation.');
    return;
  }
  const words = selections.map((selection) => editor.document.getText(selection).replace(/\s+/g, ' ').trim()).join(' … ');
  const label = await pickLabel(await decider.items.labels(editor.document), `Annotate “${words}” as`, 'device');
  if (!label) return;
  const outcome = await decider.decide(editor, version, { kind: 'mark', layer: label.layer, label: label.label, parts: selections.map(placeOf) });
  if (outcome.kind === 'refused') return;
  window.setStatusBarMessage(`$(check) Annotated as ${label.name}: “${words}”`, TOLD_FOR);
  if (await decider.triage.current()) await decider.triage.refresh();
}

/** How long the status bar says what was annotated, in milliseconds. */
const TOLD_FOR = 5000;

export async function undoDecision(decider: Decider, editor: TextEditor): Promise<void> {
  const outcome = await decider.decide(editor, editor.document.version, { kind: 'undo' });
  if (outcome.kind === 'refused') return;
  window.setStatusBarMessage('$(discard) The last decision is undone', TOLD_FOR);
  if (!(await decider.triage.current())) return;
  await decider.triage.refresh();
  if (outcome.item !== undefined) decider.triage.goTo(outcome.item);
}
