/** A feature by its number, the same in all sentences: its name is for the file of weights and for people. */
export type Feature = number;

const names: string[] = [];
const numbers = new Map<string, Feature>();

export function featureNamed(name: string): Feature {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

export function featuresNamed(all: Iterable<string>): readonly Feature[] {
  return Array.from(all, featureNamed);
}

/** Numbers by feature: 0 for all others. */
export function numbersOfFeatures(numbered: readonly (readonly [name: string, number: number])[]): Uint32Array {
  const features = numbered.map(([name, number]) => [featureNamed(name), number] as const);
  const all = new Uint32Array(featureCount());
  for (const [feature, number] of features) all[feature] = number;
  return all;
}

export function nameOf(feature: Feature): string {
  return names[feature] ?? '';
}

/** Above every number given so far. */
export function featureCount(): number {
  return names.length;
}
