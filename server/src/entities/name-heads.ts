import { sumOf } from './atoms.ts';

/**
 * The first atoms of names, and the two first of those that begin as many words do ("the", "of"): told by numbers, so that others may
 * be taken for one of them, and none is missed.
 */
export class NameHeads {
  /** What is known of the heads at each number's slot. */
  readonly #roles = new Uint8Array(LENGTH);
  readonly #pairs = new Uint8Array(LENGTH);

  /** @param isWhole it is a name by itself */
  add(head: string, isWhole: boolean): void {
    const slot = slotOf(sumOf(head));
    this.#roles[slot] = isWhole || this.#roles[slot] !== NO_HEAD ? ANY : UNREAD;
  }

  /** Tells what atoms follow a head in its names: from now on it counts only before these. */
  addFollowers(head: string, followers: Iterable<string>): void {
    const sum = sumOf(head);
    const slot = slotOf(sum);
    if (this.#roles[slot] !== UNREAD) return;
    for (const follower of followers) this.#pairs[slotOf(pairOf(sum, sumOf(follower)))] = 1;
    this.#roles[slot] = READ;
  }

  /** Whether an atom may begin a name: before any other, before one that {@link mayGoOn} knows, or not at all. @param sum see {@link sumOf} */
  roleOf(sum: number): 'any' | 'known' | 'none' {
    const role = this.#roles[slotOf(sum)];
    return role === NO_HEAD ? 'none' : role === READ ? 'known' : 'any';
  }

  mayGoOn(headSum: number, sum: number): boolean {
    return this.#pairs[slotOf(pairOf(headSum, sum))] === 1;
  }
}

const NO_HEAD = 0;
const ANY = 1;
/** Of names of several atoms alone, whose second are not known yet, and are. */
const UNREAD = 2;
const READ = 3;

/** A glossary has some thousands of heads. */
const LENGTH = 0x10000;

function slotOf(sum: number): number {
  return (sum ^ (sum >>> 16)) & (LENGTH - 1);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}
