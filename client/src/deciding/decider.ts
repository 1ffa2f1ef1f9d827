import { type TextEditor, window } from 'vscode';
import type { DecidableItem, Decision, DecisionOutcome } from '../../../server/src/lsp/protocol.ts';
import type { Layers } from '../layers.ts';
import type { Items } from './items.ts';
import type { Triage } from './triage.ts';
import { itemAt, type Preference } from './walk.ts';

/** How long the status bar says what was decided, in milliseconds: as long as it takes to read it. */
const TOLD_FOR = 5000;

/** Something to decide on in an editor, with the version of the text that it is of. */
export interface Chosen {
  readonly editor: TextEditor;
  readonly version: number;
  readonly item: DecidableItem;
}

/** Finds what a command is about, has it decided, and says what came of it. */
export class Decider {
  readonly items: Items;
  readonly triage: Triage;
  readonly #layers: Layers;

  constructor(items: Items, triage: Triage, layers: Layers) {
    this.items = items;
    this.triage = triage;
    this.#layers = layers;
  }

  /** The item that a command's argument names, else that of the triage, else that at the cursor; says so where there is none. */
  async choose(argument: unknown, preference: Preference): Promise<Chosen | undefined> {
    const editor = window.activeTextEditor;
    if (!editor) return undefined;
    const current = typeof argument === 'string' ? undefined : await this.triage.current();
    if (current) return { editor, ...current };
    const found = await this.items.of(editor.document);
    const { line, character } = editor.selection.active;
    const item = typeof argument === 'string' ? found?.items.find(({ id }) => id === argument) : found && itemAt(found.items, this.#layers.shown(), [line, character], preference);
    if (found && item) return { editor, version: found.version, item };
    const none = typeof argument === 'string' ? 'It is no longer there: the text has changed.' : 'There is no mark at the cursor.';
    void window.showInformationMessage(found ? none : 'This file is not analysed.');
    return undefined;
  }

  /** Decides, and in triage goes on to the next mark. */
  async decideOn({ editor, version, item }: Chosen, decision: Decision, said: string, goesOn: boolean): Promise<void> {
    const isCurrent = (await this.triage.current())?.item.id === item.id;
    const outcome = await this.decide(editor, version, decision);
    if (outcome.kind === 'refused') return;
    window.setStatusBarMessage(`$(check) ${said}: ${item.name} “${item.quote}”${outcome.kind === 'decided' && outcome.message !== undefined ? ` ${outcome.message}` : ''}`, TOLD_FOR);
    if (!isCurrent) return;
    await this.triage.refresh();
    if (goesOn) this.triage.next();
    else if (outcome.item !== undefined) this.triage.goTo(outcome.item);
  }

  /** Decides; says what went wrong. */
  async decide(editor: TextEditor, version: number, decision: Decision): Promise<DecisionOutcome> {
    const outcome = await this.items.decide(editor.document, version, decision);
    if (outcome.kind === 'refused') void window.showWarningMessage(outcome.message ?? 'It could not be decided.');
    if (outcome.kind === 'unwritten') void this.#offerToWrite(editor, outcome.message ?? 'It could not be written.');
    return outcome;
  }

  async #offerToWrite(editor: TextEditor, message: string): Promise<void> {
    const again = 'Try Again';
    if ((await window.showErrorMessage(message, again)) === again) await this.decide(editor, editor.document.version, { kind: 'write' });
  }
}
