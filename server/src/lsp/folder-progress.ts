import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import type { ServerContext } from './server-context.ts';

/** Tells how far the reading of a folder is, and ends it when somebody says so there. */
export async function whileReadingFolder<Result>(
  { client, connection }: Pick<ServerContext, 'client' | 'connection'>, what: string, token: CancellationToken,
  read: (token: CancellationToken, tell: (read: number, of: number) => void) => Promise<Result>,
): Promise<Result> {
  if (!client.showsProgress) return read(token, () => {});
  const progress = await connection.window.createWorkDoneProgress();
  const source = new CancellationTokenSource();
  const stops = [token, progress.token].map((from) => from.onCancellationRequested(() => source.cancel()));
  progress.begin('Rostra: reading the folder', 0, what, true);
  try {
    return await read(source.token, (done, of) => progress.report(Math.floor((done / of) * 100), `${done} of ${of} files`));
  } finally {
    progress.done();
    for (const stop of stops) stop.dispose();
  }
}
