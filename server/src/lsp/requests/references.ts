import { type CancellationToken, type Location, ReferencesRequest } from 'vscode-languageserver';
import type { EntityMark } from '../../analysis/mark.ts';
import { whileReadingFolder } from '../folder-progress.ts';
import { defineRequest } from '../request.ts';
import { samePlaces } from '../same-places.ts';
import type { ServerContext } from '../server-context.ts';

/** The mentions of the name under the cursor, in this document and in the folder; where there is no name, the parts of the device. */
export default defineRequest(ReferencesRequest.type, {
  capability: () => ({ referencesProvider: true }),
  async handle(context, { textDocument: { uri }, position }, token) {
    const known = await context.documents.known(uri, token);
    const found = known?.marksAt(position) ?? [];
    const chosen = found.find(({ mark }) => mark.layer === 'entity') ?? found.find(({ mark }) => mark.layer === 'device');
    if (!known || !chosen) return null;
    const here = samePlaces(known.analysed, chosen.mark).flatMap((span) => known.rangeOf(span) ?? []).map((range) => ({ uri, range }));
    return chosen.mark.layer === 'entity' ? [...here, ...(await inFolder(context, uri, chosen.mark, token))] : here;
  },
});

function inFolder(context: ServerContext, uri: string, entity: EntityMark, token: CancellationToken): Promise<readonly Location[]> {
  return whileReadingFolder(context, entity.data.ref, token, (own, tell) => context.mentions.elsewhere(uri, entity, own, tell));
}
