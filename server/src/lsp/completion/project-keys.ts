import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LAYERS } from '../../analysis/mark.ts';
import { MENDING_STYLES } from '../../faults/house-style.ts';
import { familiesOf, isLayer, labelsOf, type Tagset } from '../../project/label.ts';
import { parseProjectFile } from '../../project/project-file.ts';
import { LABEL_KEYS, PROJECT_KEYS } from '../../project/project-schema.ts';
import { writtenPath } from '../../project/written-path.ts';
import { READINGS } from '../../text/editorial-mark.ts';

interface Choice {
  readonly label: string;
  readonly detail?: string;
  /** What is written, where it is more than the label. */
  readonly text?: string;
}

/** What `rostra.yaml` may be filled with at a place: keys, layers, labels to be parents, faults to ignore, colours, letters that are free. */
export function projectCompletions(file: TextDocument, position: Position): readonly CompletionItem[] {
  const before = file.getText({ start: { line: 0, character: 0 }, end: position });
  const { around, key, typed } = writtenPath(before);
  const { tagset } = parseProjectFile(file.getText()).project;
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  return choicesAt(around, key, tagset).map(({ label, detail, text }) => ({
    label, kind: text === undefined ? CompletionItemKind.EnumMember : CompletionItemKind.Property, ...(detail === undefined ? {} : { detail }), textEdit: { range, newText: text ?? label },
  }));
}

function choicesAt(around: readonly string[], key: string | undefined, tagset: Tagset): readonly Choice[] {
  const [section, layer] = around;
  if (section === undefined) {
    if (key === undefined) return keys(PROJECT_KEYS);
    if (key === 'reading') return READINGS.map((label) => ({ label }));
    if (key === 'mending') return MENDING_STYLES.map((label) => ({ label }));
    return key === 'ignore' ? faults() : [];
  }
  if (section === 'ignore') return key === undefined || key === 'label' ? faults() : [];
  if (section !== 'labels') return [];
  if (layer === undefined) return key === undefined ? LAYERS.map((label) => ({ label, text: `${label}:` })) : [];
  if (!isLayer(layer)) return [];
  switch (key) {
    case undefined: return keys(LABEL_KEYS);
    case 'label': return labelsOf(layer, []).map(({ label, definition }) => ({ label, ...(definition === undefined ? {} : { detail: definition }) }));
    case 'parent': return [...labelsOf(layer, tagset).map(({ label, definition }) => ({ label, detail: definition ?? 'label' })), ...familiesOf(layer).map((label) => ({ label, detail: 'family of devices' }))];
    case 'colour': return COLOURS.map(({ name, value }) => ({ label: name, detail: value, text: `"${value}"` }));
    case 'key': return freeKeys(tagset.flatMap((each) => (each.layer === layer && each.key !== undefined ? [each.key] : [])));
    default: return [];
  }
}

function keys(described: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(described).map(([label, detail]) => ({ label, detail, text: `${label}: ` }));
}

function faults(): readonly Choice[] {
  return labelsOf('fault', []).map(({ label, definition }) => ({ label, ...(definition === undefined ? {} : { detail: definition }) }));
}

function freeKeys(taken: readonly string[]): readonly Choice[] {
  return [...'abcdefghijklmnopqrstuvwxyz0123456789'].filter((key) => !taken.includes(key)).map((label) => ({ label }));
}

/** Okabe and Ito's palette (2008), which people who see colours otherwise tell apart. */
const COLOURS = [
  { name: 'orange', value: '#e69f00' }, { name: 'sky blue', value: '#56b4e9' }, { name: 'bluish green', value: '#009e73' }, { name: 'yellow', value: '#f0e442' },
  { name: 'blue', value: '#0072b2' }, { name: 'vermilion', value: '#d55e00' }, { name: 'reddish purple', value: '#cc79a7' },
] as const;
