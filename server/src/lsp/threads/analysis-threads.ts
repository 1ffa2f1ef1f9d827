import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Analyzer } from '../../analysis/analyzer.ts';
import type { FromThread, ToThread } from './thread-messages.ts';
import type { Reported, ReportRequest, ReportSource } from './report-source.ts';

/** What the program is called with to be a thread. */
export const THREAD_COMMAND = 'thread';
const PROGRAM = path.join(import.meta.dirname, 'node.cjs');

/** How long a thread is kept that has nothing to do, in milliseconds: it holds the lexicons, a hundred megabytes. */
const IDLE = 10_000;

interface Task {
  readonly request: ReportRequest;
  readonly isWanted: () => boolean;
  readonly resolve: (reported: Reported | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** Threads of the built program, begun as there is need of them and ended when there is none. */
export class AnalysisThreads implements ReportSource {
  readonly atOnce: number;
  readonly #most: number;
  readonly #waiting: Task[] = [];
  readonly #idle: AnalysisThread[] = [];
  #count = 0;

  /** @param most how many threads there are at once */
  constructor(most: number) {
    this.#most = most;
    // One more for each waits, so that no thread does.
    this.atOnce = 2 * most;
  }

  report(request: ReportRequest, isWanted: () => boolean = () => true): Promise<Reported | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, isWanted, resolve, reject });
      this.#next();
    });
  }

  /** Lets the threads go that have nothing to do. */
  end(): void {
    for (const thread of this.#idle.splice(0)) this.#let(thread);
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      if (this.#waiting[0]?.isWanted() === false) {
        this.#waiting.shift()?.resolve(undefined);
        continue;
      }
      const thread = this.#idle.pop() ?? this.#begin();
      if (!thread) return;
      if (thread.isOver) {
        this.#count--;
        continue;
      }
      const task = this.#waiting.shift();
      if (task) void this.#give(thread, task);
    }
  }

  #begin(): AnalysisThread | undefined {
    if (this.#count >= this.#most) return undefined;
    this.#count++;
    return new AnalysisThread();
  }

  async #give(thread: AnalysisThread, { request, resolve, reject }: Task): Promise<void> {
    try {
      resolve(await thread.report(request));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
    if (thread.isOver) this.#count--;
    else this.#rest(thread);
    this.#next();
  }

  #rest(thread: AnalysisThread): void {
    this.#idle.push(thread);
    setTimeout(() => {
      const at = this.#idle.indexOf(thread);
      if (at < 0 || !thread.hasRestedFor(IDLE)) return;
      this.#idle.splice(at, 1);
      this.#let(thread);
    }, IDLE + 1).unref();
  }

  #let(thread: AnalysisThread): void {
    this.#count--;
    thread.end();
  }
}

/** One thread, which is given one text at a time. */
class AnalysisThread {
  readonly #worker = new Worker(PROGRAM, { argv: [THREAD_COMMAND] });
  /** The analyzers that it has been told of. */
  readonly #told = new Set<number>();
  #settle: ((reply: FromThread) => void) | undefined;
  #restsSince = 0;
  isOver = false;

  constructor() {
    this.#worker.on('message', (reply: FromThread) => this.#settle?.(reply));
    this.#worker.on('error', (error) => this.#broke(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#broke('The thread ended.'));
  }

  async report({ analyzer, source, usesCache }: ReportRequest): Promise<Reported> {
    // A process waits for threads that work, and for no others.
    this.#worker.ref();
    const id = idOf(analyzer);
    if (!this.#told.has(id)) this.#send({ kind: 'analyzer', id, options: analyzer.options });
    this.#told.add(id);
    const reply = await new Promise<FromThread>((resolve) => {
      this.#settle = resolve;
      this.#send({ kind: 'text', analyzer: id, source, usesCache });
    });
    this.#worker.unref();
    this.#restsSince = performance.now();
    if (reply.kind === 'broken') throw new Error(reply.reason);
    return { report: JSON.parse(reply.json), leftOut: reply.leftOut };
  }

  hasRestedFor(milliseconds: number): boolean {
    return performance.now() - this.#restsSince >= milliseconds;
  }

  /** Lets it keep what it has compiled. */
  end(): void {
    this.#worker.ref();
    this.#send({ kind: 'end' });
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message, []);
  }

  #broke(reason: string): void {
    this.isOver = true;
    this.#settle?.({ kind: 'broken', reason });
  }
}

const ids = new WeakMap<Analyzer, number>();
let count = 0;

function idOf(analyzer: Analyzer): number {
  const id = ids.get(analyzer) ?? ++count;
  ids.set(analyzer, id);
  return id;
}
