import { ExecuteCommandRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';

/** For editors that have the server's commands and none of their own: takes a document out or in until it is closed. */
const TOGGLE = 'rostra.toggleDocument';

export default defineRequest(ExecuteCommandRequest.type, {
  capability: ({ client }) => (client.showsStatus ? {} : { executeCommandProvider: { commands: [TOGGLE] } }),
  async handle({ documents, reports }, { command, arguments: given = [] }, token) {
    const [uri]: readonly unknown[] = given;
    if (command !== TOGGLE || typeof uri !== 'string') return null;
    await documents.toggle(uri, token);
    return reports.status(uri) ?? null;
  },
});
