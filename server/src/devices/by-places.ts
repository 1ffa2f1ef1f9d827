/** Values by the places that they stand at, in the order in which the places were first met. */
export class ByPlaces<Value> {
  readonly #entries: Entry<Value>[] = [];
  readonly #byFirst = new Map<number | undefined, Entry<Value>[]>();

  get(places: readonly number[]): Value | undefined {
    return this.#find(places)?.value;
  }

  set(places: readonly number[], value: Value): void {
    const known = this.#find(places);
    if (known) {
      known.value = value;
      return;
    }
    const entry = { places, value };
    this.#entries.push(entry);
    const others = this.#byFirst.get(places[0]);
    if (others) others.push(entry);
    else this.#byFirst.set(places[0], [entry]);
  }

  get values(): readonly Value[] {
    return this.#entries.map(({ value }) => value);
  }

  #find(places: readonly number[]): Entry<Value> | undefined {
    return this.#byFirst.get(places[0])?.find((entry) => isSame(entry.places, places));
  }
}

interface Entry<Value> {
  readonly places: readonly number[];
  value: Value;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
