import { placeOf } from '../drawn-marks.ts';
import { type DocumentParams, UNLINKED_NAMES, type UnlinkedName } from '../protocol.ts';
import { defineOwnRequest } from '../request.ts';
import { unlinkedNames } from '../unlinked-names.ts';

/** The names of a document that no glossary entry explains, with the place of the first mention. */
export default defineOwnRequest<DocumentParams, readonly UnlinkedName[] | null>(UNLINKED_NAMES, {
  async handle({ documents }, { textDocument: { uri } }, token) {
    const analysed = await documents.current(uri, token);
    return analysed ? unlinkedNames([analysed]).map(({ name, first, mentions }) => ({ name, type: first.label, mentions, place: placeOf(analysed.rangeOf(first.parts[0])) })) : null;
  },
});
