import { type CancellationToken, CancellationTokenSource, type Location, ReferencesRequest } from 'vscode-languageserver';
import type { EntityMark } from '../../analysis/mark.ts';
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

/** Tells how far the reading is, and ends it when somebody says so there. */
async function inFolder({ client, connection, mentions }: ServerContext, uri: string, entity: EntityMark, token: CancellationToken): Promise<readonly Location[]> {
  if (!client.showsProgress) return mentions.elsewhere(uri, entity, token, () => {});
  const progress = await connection.window.createWorkDoneProgress();
  const source = new CancellationTokenSource();
  const stops = [token, progress.token].map((from) => from.onCancellationRequested(() => source.cancel()));
  progress.begin('Rostra: reading the folder', 0, entity.data.ref, true);
  try {
    return await mentions.elsewhere(uri, entity, source.token, (read, of) => progress.report(Math.floor((read / of) * 100), `${read} of ${of} files`));
  } finally {
    progress.done();
    for (const stop of stops) stop.dispose();
  }
}
