import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The paths that a list names, one a line, as they arrive: the list is never held as a whole. Blank lines are passed over. */
export async function* listedPaths(list: string): AsyncGenerator<string> {
  const input = list === '-' ? process.stdin : createReadStream(list);
  // Errors of a stream do not reach those who read its lines.
  const failed = new Promise<never>((_, reject) => { input.once('error', reject); });
  failed.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done === true) return;
    if (next.value.trim() !== '') yield next.value;
  }
}
