import type { Position } from 'vscode-languageserver';
import type { Range, TextDocument } from 'vscode-languageserver-textdocument';
import { ancestorsOf, familiesOf, type Label, labelOfName, labelsOf, type Tagset } from '../../project/label.ts';
import { parseProjectFile } from '../../project/project-file.ts';
import { LABEL_KEYS, PROJECT_KEYS } from '../../project/project-schema.ts';
import { writtenPath } from '../../project/written-path.ts';
import { escapeMarkdown } from './markdown.ts';

export interface PlacedText {
  readonly text: string;
  readonly range: Range;
}

/** What a label or a key of `rostra.yaml` says, as Markdown; undefined where there is neither. */
export function projectHover(file: TextDocument, position: Position): PlacedText | undefined {
  const { project: { tagset }, labelPlaces } = parseProjectFile(file.getText());
  const offset = file.offsetAt(position);
  const place = labelPlaces.find(({ start, end }) => start <= offset && offset <= end);
  if (place) {
    const range = { start: file.positionAt(place.start), end: file.positionAt(place.end) };
    const label = labelOfName(place.layer, place.label, tagset);
    if (label) return { range, text: labelText(label, tagset) };
    return familiesOf(place.layer).includes(place.label) ? { range, text: `**${escapeMarkdown(place.label)}** · a family of devices` } : undefined;
  }
  return keyHover(file, position);
}

function labelText({ layer, label, definition, colour, key, isAdded }: Label, tagset: Tagset): string {
  const ancestors = ancestorsOf(layer, label, tagset);
  const children = labelsOf(layer, tagset).filter(({ parent }) => parent === label).map((child) => child.label);
  return [
    `**${escapeMarkdown(label)}** · ${layer}, ${isAdded ? 'of this project' : 'Rostra\'s own'}`,
    ...(definition === undefined ? [] : [escapeMarkdown(definition)]),
    [...(ancestors.length === 0 ? [] : [`A kind of ${ancestors.map(escapeMarkdown).join(', a kind of ')}.`]), ...(children.length === 0 ? [] : [`Kinds of it: ${children.map(escapeMarkdown).join(', ')}.`]),
      ...(key === undefined ? [] : [`Key: ${escapeMarkdown(key)}.`]), ...(colour === undefined ? [] : [`Colour: ${escapeMarkdown(colour)}.`])].join(' '),
  ].filter((paragraph) => paragraph !== '').join('\n\n');
}

function keyHover(file: TextDocument, { line, character }: Position): PlacedText | undefined {
  const text = file.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const key = [...text.matchAll(/([\w-]+):/g)].find(({ index, 1: word = '' }) => index <= character && character <= index + word.length);
  const word = key?.[1] ?? '';
  if (!key) return undefined;
  const start = { line, character: key.index };
  const { around } = writtenPath(file.getText({ start: { line: 0, character: 0 }, end: start }));
  const described: Readonly<Record<string, string>> = around.length === 0 ? PROJECT_KEYS : around[0] === 'labels' && around.length === 2 ? LABEL_KEYS : {};
  const description = described[word];
  return description === undefined ? undefined : { text: `**${escapeMarkdown(word)}** · ${escapeMarkdown(description)}`, range: { start, end: { line, character: key.index + word.length } } };
}
