import { type CancellationToken, CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { ClientProfile } from './client-profile.ts';
import { type MessageConnection, showMessage } from './show-message.ts';
import { MOST_FILES } from './workspace/workspace.ts';

/** Who is told of it. */
export interface FolderReader {
  readonly client: Pick<ClientProfile, 'showsProgress'>;
  readonly connection: MessageConnection & { readonly window: Pick<Connection['window'], 'createWorkDoneProgress'> };
}

/** Tells how far the reading of a folder is, ends it when somebody says so there, and says when the folder has more files than are read. */
export async function whileReadingFolder<Result>(
  { client, connection }: FolderReader, what: string, token: CancellationToken,
  read: (token: CancellationToken, tell: (read: number, of: number) => void) => Promise<Result>,
): Promise<Result> {
  let files = 0;
  const count = (_: number, of: number): void => {
    files = of;
  };
  const sayWhatWasLeft = (): void => {
    // The file that is asked from is not among the others.
    if (files >= MOST_FILES - 1) showMessage(connection, 'information', `The folder has ${MOST_FILES.toLocaleString('en')} Markdown files or more: ${what} was looked for in the first ${MOST_FILES.toLocaleString('en')} alone. Open a folder within it to look through that.`);
  };
  if (!client.showsProgress) return read(token, count).finally(sayWhatWasLeft);
  const progress = await connection.window.createWorkDoneProgress();
  const source = new CancellationTokenSource();
  const stops = [token, progress.token].map((from) => from.onCancellationRequested(() => source.cancel()));
  progress.begin('Rostra: reading the folder', 0, what, true);
  try {
    return await read(source.token, (done, of) => {
      count(done, of);
      progress.report(Math.floor((done / of) * 100), `${done} of ${of} files`);
    });
  } finally {
    progress.done();
    sayWhatWasLeft();
    for (const stop of stops) stop.dispose();
  }
}
