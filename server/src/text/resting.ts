/** A value that is found again when it is asked for after it was let go. */
export class Resting<Value> {
  readonly #find: () => Value;
  readonly #awake: Awake;
  #value: { readonly found: Value } | undefined;

  /** @param find the same value each time */
  constructor(find: () => Value, awake: Awake) {
    this.#find = find;
    this.#awake = awake;
  }

  get value(): Value {
    if (!this.#value) {
      this.#value = { found: this.#find() };
      this.#awake.add(this);
    }
    return this.#value.found;
  }

  rest(): void {
    this.#value = undefined;
  }
}

/** The values of a document that are held, in the order in which they were found. */
export class Awake {
  readonly #values = new Set<Resting<unknown>>();

  add(value: Resting<unknown>): void {
    this.#values.add(value);
  }

  /** Lets go of all but the values found last. @param most how many are held */
  letRest(most: number): void {
    for (const value of this.#values) {
      if (this.#values.size <= most) return;
      this.#values.delete(value);
      value.rest();
    }
  }
}
