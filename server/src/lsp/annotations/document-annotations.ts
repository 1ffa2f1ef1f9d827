import { LiveAnchors } from '../../annotations/anchoring/live-anchors.ts';
import { type AnchoredRecord, placesOf } from '../../annotations/anchoring/anchor-records.ts';
import type { TextEdit } from '../../annotations/anchoring/track.ts';
import { type PlacedRecord, placedRecords } from '../../annotations/decided-marks.ts';
import { AnnotatedSource } from '../../annotations/make-record.ts';
import { saysTheSame, withFormerDecision } from '../../annotations/revise-record.ts';
import { rebase } from '../../annotations/settle-orphan.ts';
import { applyChanges, canonical, EMPTY_SIDECAR, recordsOf, type RecordChange, type Sidecar, type SidecarProblem } from '../../annotations/sidecar.ts';
import { type AnnotationStore, fileNameOf, type SidecarName, sidecarUri } from './annotation-store.ts';

/** What people decided about one version of a text. */
export interface PresentAnnotations {
  /** At their places, rejected ones among them. */
  readonly placed: readonly PlacedRecord[];
  /** Those that want looking at. */
  readonly unsettled: readonly AnchoredRecord[];
  /** What is wrong with lines of the sidecar. */
  readonly problems: readonly SidecarProblem[];
  readonly sidecar: string;
  /** How many decisions could not be written yet. */
  readonly unwritten: number;
}

export const NO_ANNOTATIONS: PresentAnnotations = { placed: [], unsettled: [], problems: [], sidecar: '', unwritten: 0 };

/** One decision, as it can be undone. */
export interface DecisionStep {
  readonly changes: readonly RecordChange[];
  /** It set the annotation on other words. */
  readonly setsAnchor: boolean;
  readonly item: string;
}

/** With more, a text is compared with too many others whenever it is opened. */
const MOST_BASES = 8;

/** The annotations of one open document: read with it, moved with its edits, written at each decision. */
export class DocumentAnnotations {
  readonly name: SidecarName;
  readonly #store: AnnotationStore;
  readonly #sourceNow: () => string;
  #live = new LiveAnchors();
  /** By hash, all that the records are on. */
  readonly #bases = new Map<string, string>();
  readonly #savedHashes = new Set<string>();
  /** The text as it was opened, until somebody asks what was saved: to hash it takes long at the start of a process. */
  #opened: AnnotatedSource | undefined;
  /** Of texts that decisions were made on before they were saved. */
  readonly #unsavedHashes = new Set<string>();
  #sidecar: Sidecar = EMPTY_SIDECAR;
  /** Decided and on their way to the sidecar, and decided and waiting. */
  #written: readonly RecordChange[] = [];
  #pending: readonly RecordChange[] = [];
  #steps: readonly DecisionStep[] = [];
  #working: Promise<unknown> = Promise.resolve();
  #hasFailedToWrite = false;
  #hasChangedSinceSaving = false;
  /** Counts the changes, edits aside: what is told of an older state is out of date. */
  revision = 0;
  #readingProblem: string | undefined;

  /** @param sourceNow the document's text at any time */
  constructor(name: SidecarName, store: AnnotationStore, sourceNow: () => string) {
    this.name = name;
    this.#store = store;
    this.#sourceNow = sourceNow;
  }

  /** Reads the sidecar, at first or because it has changed; resolves to whether anything is new. */
  load(): Promise<boolean> {
    return this.#inTurn(async () => {
      try {
        const sidecar = await this.#store.read(this.name);
        const isNew = this.#readingProblem !== undefined || fingerprint(sidecar) !== fingerprint(this.#sidecar);
        this.#readingProblem = undefined;
        await this.#adopt(sidecar);
        if (this.#savedHashes.size === 0) this.#opened ??= this.annotatedSource();
        return isNew;
      } catch (error) {
        this.#readingProblem = messageOf(error);
        return true;
      }
    });
  }

  /** The text was closed and is open again, maybe another: what was not written yet is still there. */
  reopened(): void {
    this.#live = new LiveAnchors();
    this.#savedHashes.clear();
    this.#opened = undefined;
    this.#steps = [];
    this.#take();
  }

  edited(edit: TextEdit): void {
    this.#hasChangedSinceSaving = true;
    this.#live.edited(edit);
  }

  /** What there is at the text's present state. */
  present(): PresentAnnotations {
    const source = this.#sourceNow();
    this.#live.settle(source, this.#baseTextOf);
    const anchored = this.#live.records();
    const sidecar = fileNameOf(sidecarUri(this.name));
    return {
      placed: placedRecords(anchored),
      unsettled: anchored.filter(({ state }) => state === 'orphan' || state === 'doubtful'),
      problems: [
        ...(this.#readingProblem === undefined ? [] : [{ line: 0, message: `It cannot be read: ${this.#readingProblem}.`, remedy: 'Until it can, decisions are not written.' }]),
        ...this.#sidecar.problems,
      ],
      sidecar,
      unwritten: this.unwritten,
    };
  }

  /** How many decisions could not be written yet. */
  get unwritten(): number {
    return this.#hasFailedToWrite ? this.#pending.length : 0;
  }

  record(id: string): AnchoredRecord | undefined {
    return this.#live.record(id);
  }

  /** The text as it is, to make records on. */
  annotatedSource(): AnnotatedSource {
    return new AnnotatedSource(fileNameOf(this.name.textUri), this.#sourceNow());
  }

  /** Makes changes and writes them; resolves to what keeps them from being written, if anything does. */
  decide(step: DecisionStep): Promise<string | undefined> {
    this.#steps = [...this.#steps, step];
    return this.#change(step.changes);
  }

  /** What the last decision of this session was on. */
  get lastItem(): string | undefined {
    return this.#steps.at(-1)?.item;
  }

  /** Takes the last decision back; undefined where there is none in this session. */
  undo(): { readonly item: string; readonly refusal?: string; readonly written: Promise<string | undefined> } | undefined {
    const step = this.#steps.at(-1);
    if (!step) return undefined;
    this.#steps = this.#steps.slice(0, -1);
    const changes: RecordChange[] = [];
    for (const { before, after } of step.changes) {
      const now = after && this.#live.record(after.id)?.record;
      if (!after || !now || !saysTheSame(now, after)) {
        return { item: step.item, refusal: 'Somebody has changed the annotation since: it stays as it is.', written: Promise.resolve(undefined) };
      }
      changes.push(before ? { before: now, after: withFormerDecision(now, before, step.setsAnchor) } : { before: now, after: undefined });
    }
    return { item: step.item, written: this.#change(changes) };
  }

  /** Writes what could not be written. */
  write(): Promise<string | undefined> {
    return this.#inTurn(() => this.#flush());
  }

  /**
   * The text was saved: annotations that would not be found in it where they stand now are written on it, as are those
   * that were made on a text never saved.
   */
  async saved(): Promise<string | undefined> {
    const source = this.annotatedSource();
    const anchored = this.#live.records();
    this.#savedHashes.add(source.hash);
    this.#unsavedHashes.delete(source.hash);
    const wereUnsaved = anchored.filter(({ record, state }) => state === 'attached' && this.#unsavedHashes.has(record.textHash));
    if (!this.#hasChangedSinceSaving && wereUnsaved.length === 0) return this.#pending.length === 0 ? undefined : this.write();
    this.#hasChangedSinceSaving = false;
    const isScattered = new Set(anchored.map(({ record }) => record.textHash)).size > MOST_BASES;
    const stale = isScattered ? anchored.filter(({ state }) => state === 'attached') : [...this.#live.unfindable(this.#sourceNow(), this.#baseTextOf), ...wereUnsaved];
    const changes = [...new Map(stale.map((each) => [each.record.id, each])).values()].flatMap((each): readonly RecordChange[] => {
      const [first, ...rest] = placesOf(each) ?? [];
      return first && each.record.textHash !== source.hash ? [{ before: each.record, after: rebase(each.record, source, [first, ...rest]) }] : [];
    });
    if (changes.length === 0 && this.#pending.length === 0) return undefined;
    const problem = await this.#change(changes);
    if (problem === undefined) await this.#prune(new Set(changes.flatMap(({ before }) => before?.textHash ?? [])));
    return problem;
  }

  #wasSaved(hash: string): boolean {
    if (this.#opened) this.#savedHashes.add(this.#opened.hash);
    this.#opened = undefined;
    return this.#savedHashes.has(hash);
  }

  #change(changes: readonly RecordChange[]): Promise<string | undefined> {
    const source = this.annotatedSource();
    if (changes.some(({ after }) => after?.textHash === source.hash)) {
      this.#bases.set(source.hash, source.plain.text);
      if (!this.#wasSaved(source.hash)) this.#unsavedHashes.add(source.hash);
    }
    this.#pending = combined(this.#pending, changes);
    this.#take();
    return this.#inTurn(() => this.#flush());
  }

  async #flush(): Promise<string | undefined> {
    const changes = this.#pending;
    if (changes.length === 0) return undefined;
    this.#pending = [];
    this.#written = changes;
    const hashes = new Set(changes.flatMap(({ after }) => after?.textHash ?? []));
    try {
      const sidecar = await this.#store.write(this.name, changes, [...hashes].flatMap((hash) => this.#bases.get(hash) ?? []));
      this.#written = [];
      this.#hasFailedToWrite = false;
      this.#readingProblem = undefined;
      await this.#adopt(sidecar);
      return undefined;
    } catch (error) {
      this.#written = [];
      this.#pending = combined(changes, this.#pending);
      this.#hasFailedToWrite = true;
      return messageOf(error);
    }
  }

  /** Takes a sidecar for what there is, besides what is not written yet. */
  async #adopt(sidecar: Sidecar): Promise<void> {
    const wanted = new Set(recordsOf(sidecar).map(({ textHash }) => textHash));
    for (const hash of wanted) {
      if (this.#bases.has(hash)) continue;
      const base = await this.#store.readBase(this.name.textUri, hash);
      if (base !== undefined) this.#bases.set(hash, base);
    }
    this.#sidecar = sidecar;
    this.#take();
  }

  #take(): void {
    const sidecar = applyChanges(applyChanges(this.#sidecar, this.#written), this.#pending);
    if (this.#live.take(recordsOf(sidecar), this.#sourceNow(), this.#baseTextOf)) this.revision++;
  }

  readonly #baseTextOf = (hash: string): string | undefined => this.#bases.get(hash);

  async #prune(left: ReadonlySet<string>): Promise<void> {
    const needed = new Set(this.#live.records().map(({ record }) => record.textHash));
    const unneeded = new Set([...left].filter((hash) => !needed.has(hash)));
    if (unneeded.size > 0) await this.#store.prune(this.name.textUri, unneeded).catch(() => undefined);
  }

  /** One thing after another: what reads the sidecar does not meet what writes it. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#working.then(work);
    this.#working = done.catch(() => undefined);
    return done;
  }
}

/** Earlier and later changes as one for each record. */
function combined(earlier: readonly RecordChange[], later: readonly RecordChange[]): readonly RecordChange[] {
  const byId = new Map<string, RecordChange>();
  for (const change of [...earlier, ...later]) {
    const id = (change.after ?? change.before)?.id ?? '';
    const known = byId.get(id);
    const before = known ? known.before : change.before;
    if (change.after) byId.set(id, { before, after: change.after });
    else if (before) byId.set(id, { before, after: undefined });
    else byId.delete(id);
  }
  return [...byId.values()];
}

function fingerprint(sidecar: Sidecar): string {
  return JSON.stringify([recordsOf(sidecar).map(canonical), sidecar.problems]);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
