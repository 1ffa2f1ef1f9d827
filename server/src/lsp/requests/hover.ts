import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hoverText } from '../hover/hover.ts';
import { plainText } from '../hover/markdown.ts';
import { defineRequest } from '../request.ts';

export default defineRequest(HoverRequest.type, {
  capability: () => ({ hoverProvider: true }),
  async handle({ documents, client }, { textDocument, position }, token) {
    const analysed = await documents.current(textDocument.uri, token);
    if (!analysed) return null;
    const found = analysed.marksAt(analysed.offsetAt(position));
    const text = hoverText(analysed, found);
    const nearest = found[0];
    const part = nearest?.mark.parts[nearest.part];
    if (text === undefined || !part) return null;
    return {
      contents: client.showsMarkdown ? { kind: MarkupKind.Markdown, value: text } : { kind: MarkupKind.PlainText, value: plainText(text) },
      range: analysed.rangeOf(part),
    };
  },
});
