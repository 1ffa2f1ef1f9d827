import { PrepareRenameRequest } from 'vscode-languageserver';
import { folderFileOf } from '../folder-files.ts';
import { renamedLabelAt } from '../label-rename.ts';
import { defineRequest } from '../request.ts';

/** Whether there is something to rename at a place: a label that `rostra.yaml` adds. */
export default defineRequest(PrepareRenameRequest.type, {
  handle({ documents }, { textDocument: { uri }, position }) {
    const file = folderFileOf(uri) === 'project' ? documents.text(uri) : undefined;
    const found = file && renamedLabelAt(file, position);
    return found ? { range: found.range, placeholder: found.place.label } : null;
  },
});
