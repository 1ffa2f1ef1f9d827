import { type QuickPickItem, window } from 'vscode';
import { type FindParams, LABELS, type LabelChoice } from '../../../server/src/lsp/protocol.ts';
import type { Client } from '../client.ts';

interface Kind extends QuickPickItem {
  readonly kindOf: keyof FindParams['query'];
}

const KINDS: readonly Kind[] = [
  { kindOf: 'text', label: 'Words', detail: 'As they stand, whatever their case: “the working class”' },
  { kindOf: 'lemma', label: 'Dictionary forms', detail: '“mend roof” finds “mended roofs”' },
  { kindOf: 'label', label: 'A label', detail: 'Marks and annotations: anaphora, person, a label of rostra.yaml, or a parent of labels' },
  { kindOf: 'entity', label: 'A name', detail: 'A person, place or other entity, whatever it is called there' },
];

/** Asks what to look for; undefined where nothing was said. @param selected words that are selected */
export async function askQuery(client: Client, uri: string, selected: string): Promise<FindParams['query'] | undefined> {
  const kind = await window.showQuickPick(KINDS, { title: 'Find in Context', placeHolder: 'What to look for in the texts of this folder' });
  if (!kind) return undefined;
  const words = kind.kindOf === 'label' ? await askLabel(client, uri) : await window.showInputBox({ title: `Find in Context: ${kind.label}`, value: selected, ...(kind.detail === undefined ? {} : { prompt: kind.detail }) });
  return words === undefined || words.trim() === '' ? undefined : { [kind.kindOf]: words.trim() };
}

async function askLabel(client: Client, uri: string): Promise<string | undefined> {
  const labels = await client.sendRequest<readonly LabelChoice[]>(LABELS, { textDocument: { uri } });
  const parents = [...new Set(labels.flatMap(({ group }) => group ?? []))].filter((group) => !labels.some(({ label }) => label === group));
  const chosen = await window.showQuickPick([
    ...labels.map(({ layer, label, name, definition }) => ({ label: name, description: layer, detail: definition, value: `${layer}.${label}` })),
    ...parents.map((group) => ({ label: group, description: 'all of this family', detail: '', value: group })),
  ], { title: 'Find in Context: A label', matchOnDetail: true });
  return chosen?.value;
}
