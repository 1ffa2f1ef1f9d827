import { describe, expect, it } from 'vitest';
import { engineHeap } from '../../../server/src/lsp/engine-heap.ts';
import { IdleCollection } from '../../../server/src/lsp/idle-collection.ts';

const MEGABYTE = 2 ** 20;

/** A server whose heap is told what it holds, and whose clock is moved by hand. */
class IdleServer {
  inUse = 0;
  alive = 0;
  readonly done: string[] = [];
  #waiting: (() => void) | undefined;
  readonly #listeners: { edit: () => void; state: () => void; close: () => void } = { edit: nothing, state: nothing, close: nothing };

  constructor() {
    const freed = (what: string) => (): void => {
      this.done.push(what);
      this.inUse = this.alive;
    };
    const collection = new IdleCollection({ used: () => this.inUse, collect: freed('collected'), compact: freed('compacted') }, (work) => {
      this.#waiting = work;
      return { callOff: () => { this.#waiting = undefined; } };
    });
    collection.follow({
      onDidEdit: (listener) => { this.#listeners.edit = () => listener('file:///a.md', EDIT, OFFSETS); },
      onDidChangeState: (listener) => { this.#listeners.state = () => listener('file:///a.md', 'edit'); },
      onDidClose: (listener) => { this.#listeners.close = () => listener('file:///a.md'); },
    });
  }

  type(megabytes: number): void {
    this.#listeners.edit();
    this.inUse += megabytes * MEGABYTE;
    this.#listeners.state();
  }

  close(): void {
    this.#listeners.close();
  }

  /** So long as it takes for what is waited for to be done. */
  rest(): void {
    const work = this.#waiting;
    this.#waiting = undefined;
    work?.();
  }
}

const nothing = (): void => undefined;
const OFFSETS = { from: 0, to: 0, length: 1 };
const EDIT: Parameters<Parameters<IdleDocuments['onDidEdit']>[0]>[1] = { version: 2, edit: { place: [0, 0, 0, 0], addedLines: 0, lastLineLength: 1 } };
type IdleDocuments = Parameters<IdleCollection['follow']>[0];

describe('what was typed leaves much behind', () => {
  it('which is collected once nobody types, and the gaps closed some seconds later', () => {
    const server = new IdleServer();
    server.type(100);
    expect(server.done).toEqual([]);
    server.rest();
    expect(server.done).toEqual(['collected']);
    server.rest();
    expect(server.done).toEqual(['collected', 'compacted']);
  });

  it('once, not again and again', () => {
    const server = new IdleServer();
    server.type(100);
    for (let times = 0; times < 5; times++) server.rest();
    expect(server.done).toHaveLength(2);
  });

  it('and not for a few letters more', () => {
    const server = new IdleServer();
    server.type(100);
    server.rest();
    server.rest();
    server.type(20);
    server.rest();
    expect(server.done).toHaveLength(2);
    server.type(20);
    server.rest();
    expect(server.done).toHaveLength(3);
  });

  it('not while somebody types between the two', () => {
    const server = new IdleServer();
    server.type(100);
    server.rest();
    server.type(100);
    server.rest();
    expect(server.done).toEqual(['collected', 'collected']);
  });

  it('as does a document that is closed, though it takes nothing more', () => {
    const server = new IdleServer();
    server.alive = 300 * MEGABYTE;
    server.type(300);
    server.rest();
    server.rest();
    server.close();
    server.rest();
    expect(server.done).toEqual(['collected', 'compacted', 'collected']);
  });
});

describe('the heap of this engine', () => {
  it('is smaller once it is collected', () => {
    let left: number[] | undefined = Array.from({ length: 4 * MEGABYTE }, (_, index) => index);
    const before = engineHeap.used();
    expect(left).toHaveLength(4 * MEGABYTE);
    left = undefined;
    engineHeap.collect();
    expect(engineHeap.used()).toBeLessThan(before - 16 * MEGABYTE);
    engineHeap.compact();
    expect(engineHeap.used()).toBeLessThan(before - 16 * MEGABYTE);
  });
});
