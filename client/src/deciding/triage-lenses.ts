import { CodeLens, type CodeLensProvider, Range } from 'vscode';
import { type CommandId, withTriageKey } from '../contributions/commands.ts';
import { strengthOf } from './triage-status.ts';
import type { Triage } from './triage.ts';

/** What can be done with a mark, by key or by click. */
const ACTIONS: readonly { readonly command: CommandId; readonly title: string }[] = [
  { command: 'rostra.accept', title: 'Accept' },
  { command: 'rostra.reject', title: 'Reject' },
  { command: 'rostra.relabel', title: 'Relabel' },
  { command: 'rostra.note', title: 'Note' },
  { command: 'rostra.nextMark', title: 'Next' },
  { command: 'rostra.previousMark', title: 'Previous' },
  { command: 'rostra.showTriageKeys', title: 'All Keys' },
];

/** Above the mark that stands to be decided on: what it is and why it was marked, and what can be done. */
export function triageLenses(triage: Triage): CodeLensProvider {
  return {
    onDidChangeCodeLenses: triage.onDidMove,
    provideCodeLenses: (document) => {
      const item = triage.known(document);
      const [line] = item?.parts[0] ?? [];
      if (!item || line === undefined) return [];
      const place = new Range(line, 0, line, 0);
      // A message of the analysis begins with the name.
      const what = item.message.startsWith(item.name) ? item.message : `${item.name}: ${item.message}`;
      return [
        new CodeLens(place, { title: [what.replace(/[.:\s]+$/, ''), ...strengthOf(item)].join(' · '), command: 'rostra.explainMark' satisfies CommandId, tooltip: withTriageKey('Why it was marked', 'rostra.explainMark') }),
        ...ACTIONS.map(({ command, title }) => new CodeLens(place, { command, title: withTriageKey(title, command) })),
      ];
    },
  };
}
