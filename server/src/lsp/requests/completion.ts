import { CompletionRequest } from 'vscode-languageserver';
import { editorialCompletions } from '../completion/editorial-forms.ts';
import { glossaryCompletions } from '../completion/glossary-names.ts';
import { nameCompletions } from '../completion/markdown-names.ts';
import { projectCompletions } from '../completion/project-keys.ts';
import { folderFileOf } from '../folder-files.ts';
import { isGlossaryTable } from '../../entities/glossary-files.ts';
import { defineRequest } from '../request.ts';

/** Names of the glossary and an editor's marks in a text, names of the texts in a glossary, keys and labels in `rostra.yaml`. */
export default defineRequest(CompletionRequest.type, {
  capability: () => ({ completionProvider: { triggerCharacters: ['[', '{'] } }),
  async handle({ documents, files, client }, { textDocument: { uri }, position }) {
    const text = documents.text(uri);
    if (!text) return null;
    if (folderFileOf(uri) === 'glossary') {
      if (isGlossaryTable(uri)) return null;
      const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
      return [...glossaryCompletions(text, position, documents.uris().filter((other) => other.startsWith(folder)).flatMap((other) => documents.latest(other) ?? []))];
    }
    if (folderFileOf(uri) === 'project') return [...projectCompletions(text, position)];
    if (documents.state(uri)?.kind === 'excluded' || folderFileOf(uri) !== undefined) return null;
    const { items, isIncomplete } = nameCompletions(text, position, await files.glossaryFor(uri));
    return { items: [...editorialCompletions(text, position, client), ...items], isIncomplete };
  },
});
