import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LabelRename, renameInProjectFile, renameInRecords } from '../annotations/rename-label.ts';
import { canonical, parseSidecar } from '../annotations/sidecar.ts';
import { labelOfName } from '../project/label.ts';
import { parseProjectFile } from '../project/project-file.ts';
import type { LabelPlace } from '../project/read-tagset.ts';
import type { FileText } from './file-edit.ts';

/** The added label at a place of `rostra.yaml`, where it stands as a label or as a parent. */
export function renamedLabelAt(file: TextDocument, position: Position): { readonly place: LabelPlace; readonly range: Range } | undefined {
  const { project: { tagset }, labelPlaces } = parseProjectFile(file.getText());
  const offset = file.offsetAt(position);
  const place = labelPlaces.find(({ start, end, layer, label }) => start <= offset && offset <= end && labelOfName(layer, label, tagset)?.isAdded === true);
  return place && { place, range: { start: file.positionAt(place.start), end: file.positionAt(place.end) } };
}

/** The edits of the project file and of the sidecars that a rename makes, or in one sentence why it cannot be made. */
export function renameEdit(file: TextDocument, rename: LabelRename, sidecars: readonly (FileText & { readonly text: string })[], modified: string): WorkspaceEdit | string {
  const places = renameInProjectFile(file.getText(), rename);
  if (typeof places === 'string') return places;
  const ownEdits = places.map(({ start, end }): TextEdit => ({ range: { start: file.positionAt(start), end: file.positionAt(end) }, newText: rename.to }));
  const changes = sidecars.flatMap((sidecar): readonly [string, TextEdit[]][] => {
    const edits = sidecarEdits(sidecar.text, rename, modified);
    return edits.length === 0 ? [] : [[sidecar.uri, edits]];
  });
  return { changes: Object.fromEntries([[file.uri, ownEdits], ...changes]) };
}

/** Whole lines, as every other program writes them. */
function sidecarEdits(text: string, rename: LabelRename, modified: string): TextEdit[] {
  const encoder = new TextEncoder();
  const lines = text.split(/\r?\n/);
  const sidecar = parseSidecar(lines.map((line) => ({ bytes: encoder.encode(line), text: line })));
  return sidecar.lines.flatMap((entry): readonly TextEdit[] => {
    if (entry.kind !== 'record' || entry.line === undefined) return [];
    const [change] = renameInRecords([entry.record], rename, modified);
    if (!change?.after) return [];
    return [{ range: { start: { line: entry.line, character: 0 }, end: { line: entry.line, character: lines[entry.line]?.length ?? 0 } }, newText: canonical(change.after) }];
  });
}
