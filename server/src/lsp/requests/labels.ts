import { labelChoices } from '../label-choices.ts';
import { type DocumentParams, type LabelChoice, LABELS } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';

/** The labels that a mark of a document can be given. */
export default defineOwnRequest<DocumentParams, readonly LabelChoice[]>(LABELS, {
  async handle({ files }, { textDocument }) {
    const { tagset } = await files.projectFor(textDocument.uri);
    return labelChoices(tagset);
  },
});
