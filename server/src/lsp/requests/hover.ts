import { HoverRequest, MarkupKind } from 'vscode-languageserver';
import { hoverText } from '../hover/hover.ts';
import { plainText } from '../hover/markdown.ts';
import { defineRequest } from '../request.ts';

export default defineRequest(HoverRequest.type, {
  capability: () => ({ hoverProvider: true }),
  async handle({ documents, client }, { textDocument, position }, token) {
    const known = await documents.known(textDocument.uri, token);
    const [nearest, ...others] = known?.marksAt(position) ?? [];
    const part = nearest?.mark.parts[nearest.part];
    if (!known || !nearest || !part) return null;
    const text = hoverText(known.analysed, [nearest, ...others], client);
    const range = known.rangeOf(part);
    return {
      contents: client.showsMarkdown ? { kind: MarkupKind.Markdown, value: text } : { kind: MarkupKind.PlainText, value: plainText(text) },
      ...(range === undefined ? {} : { range }),
    };
  },
});
