import { DefinitionRequest } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentGlossary } from '../../entities/document-glossary.ts';
import { readGlossaryFile } from '../../entities/glossary-files.ts';
import { defineRequest } from '../request.ts';

/** Where the text's front matter or a folder's glossary explains the name under the cursor; what Rostra's own says is in the hover. */
export default defineRequest(DefinitionRequest.type, {
  capability: () => ({ definitionProvider: true }),
  async handle({ documents, files }, { textDocument: { uri }, position }, token) {
    const known = await documents.known(uri, token);
    const ids = (known?.marksAt(position) ?? []).flatMap(({ mark }) => (mark.layer === 'entity' ? [...(mark.data.entry === undefined ? [] : [mark.data.entry]), ...(mark.data.candidates ?? [])] : []));
    if (!known || ids.length === 0) return null;
    const own = documentGlossary(known.analysed.analysis.document).places;
    const glossaries = (await files.glossaryTextsFor(uri)).map((file) => ({ places: readGlossaryFile(file.uri, file.text).places, text: TextDocument.create(file.uri, 'yaml', 0, file.text) }));
    return ids.flatMap((id) => {
      const inFrontMatter = own.get(id);
      if (inFrontMatter) return [known.rangeOf(inFrontMatter)].flatMap((range) => (range ? [{ uri, range }] : []));
      const found = glossaries.find(({ places }) => places.has(id));
      const place = found?.places.get(id);
      return found && place ? [{ uri: found.text.uri, range: { start: found.text.positionAt(place.start), end: found.text.positionAt(place.end) } }] : [];
    });
  },
});
