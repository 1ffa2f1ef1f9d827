import { SemanticTokensBuilder, SemanticTokensRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';
import { LEGEND, markedStretches } from '../semantic-tokens.ts';

/** The marks for editors that have no decorations. */
export default defineRequest(SemanticTokensRequest.type, {
  capability: ({ client }) => (client.drawsMarks ? {} : { semanticTokensProvider: { legend: LEGEND, full: true } }),
  async handle({ documents }, { textDocument }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    const builder = new SemanticTokensBuilder();
    for (const { line, character, length, type, modifiers } of markedStretches(analysed)) builder.push(line, character, length, type, modifiers);
    return builder.build();
  },
});
