import { ReferencesRequest } from 'vscode-languageserver';
import { defineRequest } from '../request.ts';
import { samePlaces } from '../same-places.ts';

/** The mentions of the name under the cursor in this document; where there is no name, the parts of the device. */
export default defineRequest(ReferencesRequest.type, {
  capability: () => ({ referencesProvider: true }),
  async handle({ documents }, { textDocument: { uri }, position }, token) {
    const known = await documents.known(uri, token);
    const found = known?.marksAt(position) ?? [];
    const chosen = found.find(({ mark }) => mark.layer === 'entity') ?? found.find(({ mark }) => mark.layer === 'device');
    if (!known || !chosen) return null;
    return samePlaces(known.analysed, chosen.mark).flatMap((span) => known.rangeOf(span) ?? []).map((range) => ({ uri, range }));
  },
});
