import { createContext, Script } from 'node:vm';
import { Hang } from './hang.ts';

/** How long a slice of an analysis may take, in milliseconds: many times what the longest paragraph does on a slow machine. */
const LIMIT = 20_000;
/** What is added for each code unit of the text, since some steps look at all of it: many times what the first parse takes. */
const LIMIT_OF_UNIT = 0.05;

const script = new Script('work()');
const context: { work: () => unknown } = { work: () => undefined };
createContext(context);

/**
 * Does the work, and ends it where it does not end by itself: a thread of the engine's own watches the clock, so that a
 * regular expression that backtracks for ever is ended too.
 * @param length of the text that is worked on, in UTF-16 code units
 */
export function withinTime(work: () => void, length: number, limit = LIMIT): void {
  context.work = work;
  try {
    script.runInContext(context, { timeout: Math.ceil(limit + length * LIMIT_OF_UNIT) });
  } catch (error) {
    // The engine's own error may be of another realm, and no `Error` here.
    throw typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new Hang() : error;
  }
}
