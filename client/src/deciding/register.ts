import { commands, type Disposable, languages, type TextEditor, window } from 'vscode';
import type { Client } from '../client.ts';
import type { CommandId } from '../contributions/commands.ts';
import type { Layers } from '../layers.ts';
import { Decider } from './decider.ts';
import { accept, annotateSelection, note, reject, relabel, relate, undoDecision } from './decisions.ts';
import { Items } from './items.ts';
import { settleAnnotations } from './settle-annotations.ts';
import { Triage } from './triage.ts';
import { showTriageKeys } from './triage-keys.ts';
import { triageLenses } from './triage-lenses.ts';

type Register = (id: CommandId, action: (argument?: unknown) => unknown) => Disposable;

export interface Deciding {
  readonly triage: Triage;
  readonly disposables: readonly Disposable[];
}

/** The commands that decide on marks. */
export function registerDeciding(client: Client, layers: Layers, register: Register): Deciding {
  const items = new Items(client);
  const triage = new Triage(items, layers);
  const decider = new Decider(items, triage, layers);
  const inEditor = (action: (editor: TextEditor) => unknown) => async (): Promise<void> => {
    if (window.activeTextEditor) await action(window.activeTextEditor);
  };
  return {
    triage,
    disposables: [
      triage,
      languages.registerCodeLensProvider({ language: 'markdown' }, triageLenses(triage)),
      register('rostra.triageByPlace', inEditor((editor) => triage.start(editor, 'place'))),
      register('rostra.triageByScore', inEditor((editor) => triage.start(editor, 'score'))),
      register('rostra.leaveTriage', () => triage.leave()),
      register('rostra.nextMark', inEditor((editor) => move(triage, editor, () => triage.next()))),
      register('rostra.previousMark', inEditor((editor) => move(triage, editor, () => triage.previous()))),
      register('rostra.accept', (argument) => accept(decider, argument)),
      register('rostra.reject', (argument) => reject(decider, argument)),
      register('rostra.relabel', (argument) => relabel(decider, argument)),
      register('rostra.note', (argument) => note(decider, argument)),
      register('rostra.relate', (argument) => relate(decider, argument)),
      register('rostra.annotateSelection', inEditor((editor) => annotateSelection(decider, editor))),
      register('rostra.undoDecision', inEditor((editor) => undoDecision(decider, editor))),
      register('rostra.settleAnnotations', inEditor((editor) => settleAnnotations(decider, editor))),
      register('rostra.explainMark', () => commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' })),
      register('rostra.showTriageKeys', () => showTriageKeys()),
    ],
  };
}

/** Where no triage is on, moving begins one. */
async function move(triage: Triage, editor: TextEditor, go: () => void): Promise<void> {
  if (await triage.current()) go();
  else await triage.start(editor, 'place');
}
