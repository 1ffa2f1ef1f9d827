import { LSPErrorCodes, RenameRequest, ResponseError } from 'vscode-languageserver';
import { folderFileOf } from '../folder-files.ts';
import { renamedLabelAt, renameEdit } from '../label-rename.ts';
import { defineRequest } from '../request.ts';

/** Renames a label of `rostra.yaml`, and in the sidecars of the folder the annotations that bear it. */
export default defineRequest(RenameRequest.type, {
  capability: () => ({ renameProvider: { prepareProvider: true } }),
  async handle({ documents, files }, { textDocument: { uri }, position, newName }) {
    const file = folderFileOf(uri) === 'project' ? documents.text(uri) : undefined;
    const found = file && renamedLabelAt(file, position);
    if (!found) return null;
    const { layer, label } = found.place;
    const edit = renameEdit(file, { layer, from: label, to: newName }, await files.sidecarTextsBelow(uri), new Date().toISOString());
    if (typeof edit === 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, edit);
    return edit;
  },
});
