import { type ChangedRange, changedStretches } from '../text/changed-range.ts';
import { hash, hashOn } from './content-hash.ts';
import type { Draft } from './draft-marks.ts';

/** The ids of a draft's marks, in their order. */
export interface DraftIds {
  readonly draft: Draft;
  readonly ids: readonly string[];
  /** How many marks with the same key came before each. */
  readonly occurrences: readonly number[];
}

/**
 * Ids for marks: a hash of layer, label and quotes, and of how many equal ones came before, so that the same text
 * gives the same ids whatever stands around it. Follows a document from version to version: marks are numbered again
 * only where they have changed, or where an equal one before them has come or gone.
 */
export class MarkIds {
  #drafts: readonly Draft[] = [];
  #known: readonly DraftIds[] = [];
  readonly #totals = new Map<string, number>();

  /** For each draft of the document its ids: the same object as before where draft and ids are. */
  moveTo(drafts: readonly Draft[]): readonly DraftIds[] {
    const stretches = changedStretches(this.#drafts, drafts);
    this.#drafts = drafts;
    for (const stretch of stretches) this.#change(stretch, drafts);
    return this.#known;
  }

  /** Numbers what has changed in one stretch, those before it being numbered. */
  #change({ from, toBefore, toAfter }: ChangedRange, drafts: readonly Draft[]): void {
    const known = this.#known;
    /** The number of the next mark with a key. */
    const next = new Map<string, number>();
    /** How many more marks have a key now. */
    const more = new Map<string, number>();
    for (const { draft, occurrences } of known.slice(from, toBefore)) draft.keys.forEach((key, index) => {
      if (!next.has(key)) next.set(key, occurrences[index] ?? 0);
      more.set(key, (more.get(key) ?? 0) - 1);
      this.#count(key, -1);
    });
    const numberOf = (key: string): number => {
      const number = next.get(key) ?? this.#before(key, from);
      next.set(key, number + 1);
      return number;
    };
    const fresh = drafts.slice(from, toAfter).map((draft) => identify(draft, numberOf));
    for (const { draft } of fresh) for (const key of draft.keys) {
      more.set(key, (more.get(key) ?? 0) + 1);
      this.#count(key, 1);
    }
    const changed = known.slice(0, from).concat(fresh, known.slice(toBefore));
    const renumbered = new Set<string>();
    /** How many of these stand behind the change: where they end, so does the search for them. */
    let left = 0;
    for (const [key, by] of more) {
      const behind = by === 0 ? 0 : (this.#totals.get(key) ?? 0) - (next.get(key) ?? 0);
      if (behind > 0) renumbered.add(key);
      left += behind;
    }
    for (let at = from + fresh.length; left > 0; at++) {
      const one = changed[at];
      if (!one) break;
      const own = one.draft.keys.reduce((count, key) => (renumbered.has(key) ? count + 1 : count), 0);
      if (own > 0) changed[at] = renumber(one, renumbered, numberOf);
      left -= own;
    }
    this.#known = changed;
  }

  #count(key: string, by: number): void {
    const count = (this.#totals.get(key) ?? 0) + by;
    if (count === 0) this.#totals.delete(key);
    else this.#totals.set(key, count);
  }

  /** How many with this key stand in the first drafts. */
  #before(key: string, drafts: number): number {
    if (!this.#totals.has(key)) return 0;
    for (let at = drafts - 1; at >= 0; at--) {
      const { draft, occurrences } = this.#known[at] ?? NO_IDS;
      const last = draft.keys.lastIndexOf(key);
      if (last >= 0) return (occurrences[last] ?? 0) + 1;
    }
    return 0;
  }
}

export const NO_IDS: DraftIds = { draft: { marks: [], keys: [] }, ids: [], occurrences: [] };

function identify(draft: Draft, numberOf: (key: string) => number): DraftIds {
  const occurrences = draft.keys.map(numberOf);
  return { draft, occurrences, ids: draft.keys.map((key, index) => idOf(key, occurrences[index] ?? 0)) };
}

function renumber({ draft, ids, occurrences: before }: DraftIds, renumbered: ReadonlySet<string>, numberOf: (key: string) => number): DraftIds {
  const occurrences = draft.keys.map((key, index) => (renumbered.has(key) ? numberOf(key) : before[index] ?? 0));
  return { draft, occurrences, ids: draft.keys.map((key, index) => (renumbered.has(key) ? idOf(key, occurrences[index] ?? 0) : ids[index] ?? '')) };
}

function idOf(key: string, occurrence: number): string {
  return hashOn(key.slice(0, HASH_LENGTH), Number(key.slice(HASH_LENGTH)), `\u0000${occurrence}`);
}

/** What stands for a mark's layer, label and quotes: their hash and their length. The quotes themselves would keep the source that they were taken from. */
export function keyOf(text: string): string {
  return [hash(text), text.length].join('');
}
const HASH_LENGTH = 16;
