import { ExecuteCommandRequest, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { decideInDocument } from '../annotations/decide-in-document.ts';
import { DECIDE_COMMAND } from '../annotations/decision-actions.ts';
import { defineRequest } from '../request.ts';

/** For editors that have the server's commands and none of their own: takes a document out or in until it is closed. */
const TOGGLE = 'rostra.toggleDocument';

export default defineRequest(ExecuteCommandRequest.type, {
  capability: ({ client }) => (client.showsStatus ? {} : { executeCommandProvider: { commands: [TOGGLE, DECIDE_COMMAND] } }),
  async handle(context, { command, arguments: given = [] }, token) {
    const [uri, version, kind, item]: readonly unknown[] = given;
    if (typeof uri !== 'string') return null;
    if (command === TOGGLE) {
      await context.documents.toggle(uri, token);
      return context.reports.status(uri) ?? null;
    }
    if (command !== DECIDE_COMMAND || typeof version !== 'number' || (kind !== 'accept' && kind !== 'reject') || typeof item !== 'string') return null;
    const outcome = await decideInDocument(context, { textDocument: { uri }, version, decision: { kind, item } }, token);
    if (outcome.message !== undefined) void context.connection.sendNotification(ShowMessageNotification.type, { type: outcome.kind === 'decided' ? MessageType.Info : MessageType.Warning, message: outcome.message });
    return outcome;
  },
});
