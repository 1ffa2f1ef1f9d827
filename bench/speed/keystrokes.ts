import { readFileSync } from 'node:fs';
import { OWN_CLIENT, ServerProcess } from '../../test/server/lsp/server-process.ts';
import { percentile } from './measure.ts';
import { textOf, wordsIn } from './texts.ts';

export interface KeystrokeTimes {
  readonly words: number;
  /** Words of the paragraph that is typed in: all of it is read again. */
  readonly paragraph: number;
  /** Milliseconds of the server's main thread from the keystroke to the marks, by Linux's own count. */
  readonly median: number;
  readonly p95: number;
  /** Resident memory with the text open and typed in, in megabytes. */
  readonly memory: number;
}

const URI = 'file:///bench/text.md';

/** Types letters into the middle of a text of so many words, through the real server over the protocol. */
export async function measureKeystrokes(words: number, strokes: number): Promise<KeystrokeTimes> {
  const text = textOf(words);
  const server = await ServerProcess.start(OWN_CLIENT);
  await server.open(URI, text);
  await server.sentMarks(URI);
  const middle = text.slice(text.indexOf(' ', Math.floor(text.length / 2))).match(/[a-z]{6,} [a-z]{4,}/)?.[0] ?? ' ';
  let typed = middle;
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes + WARM_UP; stroke++) {
    const before = mainThreadTime(server.processId);
    const version = await server.replace(URI, typed, `${typed}e`);
    typed += 'e';
    await server.sentMarks(URI, version);
    if (stroke >= WARM_UP) times.push(mainThreadTime(server.processId) - before);
  }
  const memory = residentMemory(server.processId);
  await server.stop();
  const paragraph = wordsIn(text.split('\n\n').find((one) => one.includes(middle)) ?? '');
  return { words, paragraph, median: percentile(times, 0.5), p95: percentile(times, 0.95), memory };
}

/** What is compiled while one types the first letters is no part of a keystroke. */
const WARM_UP = 2;

/** First field of schedstat: nanoseconds on the processor. */
function mainThreadTime(processId: number): number {
  return Number(readFileSync(`/proc/${processId}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function residentMemory(processId: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
