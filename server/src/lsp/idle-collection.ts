import type { Documents } from './documents.ts';

/** The memory that the engine keeps objects in. */
export interface Heap {
  /** Bytes in use, by what is dead and not collected yet too. */
  used(): number;
  /** Frees what is dead. Everything else waits for that. */
  collect(): void;
  /** The same, and closes the gaps between what is alive, so that their memory goes back to the system. */
  compact(): void;
}

/** Does the work after so many milliseconds, unless it is called off first. */
export type Later = (work: () => void, milliseconds: number) => { readonly callOff: () => void };

/**
 * How long nothing must be typed or analysed, in milliseconds, before the heap is collected, and again before its gaps are closed: longer than
 * somebody who writes looks for a word, and as long as V8 looks back for whether much is allocated, which is when it keeps its young generation large.
 */
const QUIET = 6000;

/** How much must have been allocated since the last collection, beyond what was alive then: less than the pause is worth, in bytes. */
const WORTH_COLLECTING = 32 * 2 ** 20;

/**
 * Has the engine collect what analyses have left behind once nobody types any more: by itself it does so only where it allocates, so that
 * an idle server would hold two and three times what is alive. Runs once for what was typed, and not again before something is typed anew.
 */
export class IdleCollection {
  readonly #heap: Heap;
  readonly #later: Later;
  #waiting: { readonly callOff: () => void } | undefined;
  /** What was in use after the last collection. */
  #alive = 0;

  constructor(heap: Heap, later: Later = afterTimeout) {
    this.#heap = heap;
    this.#later = later;
  }

  follow(documents: Pick<Documents, 'onDidEdit' | 'onDidChangeState' | 'onDidClose'>): void {
    documents.onDidEdit(() => this.#wait());
    documents.onDidChangeState(() => this.#wait());
    documents.onDidClose(() => {
      // What belonged to it alone is dead now, though nothing was allocated.
      this.#alive = 0;
      this.#wait();
    });
  }

  #wait(): void {
    this.#waiting?.callOff();
    this.#waiting = this.#later(() => this.#collect(), QUIET);
  }

  #collect(): void {
    if (this.#heap.used() < this.#alive + WORTH_COLLECTING) return;
    this.#heap.collect();
    // Not at once: compaction moves what is alive into fresh memory, before which that of the dead should have gone back.
    this.#waiting = this.#later(() => {
      this.#heap.compact();
      this.#alive = this.#heap.used();
    }, QUIET);
  }
}

function afterTimeout(work: () => void, milliseconds: number): { readonly callOff: () => void } {
  const timeout = setTimeout(work, milliseconds);
  return { callOff: () => clearTimeout(timeout) };
}
