import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
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
  /** Resident memory with the text open, right after the last letter, in megabytes. */
  readonly memory: number;
  /** The same after {@link REST} seconds in which nobody types. */
  readonly atRest: number;
}

const URI = 'file:///bench/text.md';

/** Typed letter by letter, again and again: words that one writes, half of the time half written. */
const PHRASE = ' and when the ships had come into the harbour, nobody who stood there knew them';

/** Types words into a paragraph of about 200 words in the middle of a text of so many words, through the real server over the protocol. */
export async function measureKeystrokes(words: number, strokes: number): Promise<KeystrokeTimes> {
  const text = textOf(words);
  const server = await ServerProcess.start(OWN_CLIENT);
  await server.open(URI, text);
  await server.sentMarks(URI);
  const paragraph = middleParagraph(text);
  let typed = paragraph.slice(paragraph.indexOf(' ', Math.floor(paragraph.length / 2))).match(/[a-z]{6,} [a-z]{4,}(?= )/)?.[0] ?? ' ';
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes + WARM_UP; stroke++) {
    const before = mainThreadTime(server.processId);
    const letter = PHRASE.charAt(stroke % PHRASE.length);
    const version = await server.replace(URI, typed, typed + letter);
    typed += letter;
    await server.sentMarks(URI, version);
    if (stroke >= WARM_UP) times.push(mainThreadTime(server.processId) - before);
  }
  const memory = residentMemory(server.processId);
  await pause(REST * 1000);
  const atRest = residentMemory(server.processId);
  await server.stop();
  return { words, paragraph: wordsIn(paragraph), median: percentile(times, 0.5), p95: percentile(times, 0.95), memory, atRest };
}

/** Half of the words of the texts stand in paragraphs that are longer. All of a paragraph is read again, so that texts are compared in alike ones. */
const PARAGRAPH_WORDS = 200;

/** The paragraph of about the usual length that is nearest to the middle of the text. */
function middleParagraph(text: string): string {
  const paragraphs = text.split('\n\n');
  const middle = paragraphs.length / 2;
  const usual = [...paragraphs.entries()].filter(([, paragraph]) => Math.abs(wordsIn(paragraph) / PARAGRAPH_WORDS - 1) < 0.15);
  const [nearest] = usual.toSorted(([a], [b]) => Math.abs(a - middle) - Math.abs(b - middle));
  if (!nearest) throw new Error(`No paragraph of the text has about ${PARAGRAPH_WORDS} words.`);
  return nearest[1];
}

/** What is compiled while one types the first letters is no part of a keystroke. */
const WARM_UP = 2;

/** Seconds: time enough for the server to collect what was left behind, for which it waits until nobody types. */
export const REST = 15;

/** First field of schedstat: nanoseconds on the processor. */
function mainThreadTime(processId: number): number {
  return Number(readFileSync(`/proc/${processId}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function residentMemory(processId: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
