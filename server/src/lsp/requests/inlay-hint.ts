import { InlayHintRequest } from 'vscode-languageserver';
import { stasisHints } from '../stasis-hints.ts';
import { defineRequest } from '../request.ts';

/** What kind of claim each sentence makes, where the settings ask for it. */
export default defineRequest(InlayHintRequest.type, {
  capability: () => ({ inlayHintProvider: true }),
  async handle({ documents }, { textDocument, range }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    return analysed ? [...stasisHints(analysed, range)] : null;
  },
});
