import { expect, test } from 'vitest';
import { CancellationToken, type ShowMessageParams } from 'vscode-languageserver';
import { whileReadingFolder } from '../../../server/src/lsp/folder-progress.ts';
import { MOST_FILES } from '../../../server/src/lsp/workspace/workspace.ts';

/** What is said after a folder with so many other files was read. */
async function saidAfter(others: number): Promise<readonly string[]> {
  const said: string[] = [];
  const connection = {
    window: { createWorkDoneProgress: () => Promise.reject(new Error('The client shows no progress.')) },
    sendNotification: (_: unknown, { message }: ShowMessageParams) => {
      said.push(message);
      return Promise.resolve();
    },
  };
  await whileReadingFolder({ client: { showsProgress: false }, connection }, 'Edda Halden', CancellationToken.None, async (_, tell) => tell(0, others));
  return said;
}

test('a folder that is cut at the most files that are read says so', async () => {
  expect(await saidAfter(MOST_FILES - 1)).toEqual(['The folder has 2,000 Markdown files or more: Edda Halden was looked for in the first 2,000 alone. Open a folder within it to look through that.']);
  expect(await saidAfter(MOST_FILES - 2)).toEqual([]);
});
