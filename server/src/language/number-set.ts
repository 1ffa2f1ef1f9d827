/** Small whole numbers of one passage or sentence: a set that is emptied in one step, for what is asked of each anew. */
export class NumberSet {
  /** When each number was put in, counted in times that the set was emptied. */
  #added = new Uint32Array(FIRST_LENGTH);
  #now = 1;
  #isEmpty = true;

  clear(): void {
    this.#now++;
    this.#isEmpty = true;
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Whether the number was not in the set before. */
  add(number: number): boolean {
    if (number >= this.#added.length) this.#makeRoom(number);
    if (this.#added[number] === this.#now) return false;
    this.#added[number] = this.#now;
    this.#isEmpty = false;
    return true;
  }

  has(number: number): boolean {
    return this.#added[number] === this.#now;
  }

  #makeRoom(number: number): void {
    const longer = new Uint32Array(2 * number);
    longer.set(this.#added);
    this.#added = longer;
  }
}

const FIRST_LENGTH = 1024;
