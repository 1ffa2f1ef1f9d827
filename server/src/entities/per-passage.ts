import type { Passage } from '../language/passage.ts';

/** What depends on a passage alone, worked out once for each: a passage that did not change is not read again. */
export function perPassage<T>(read: (passage: Passage) => T): (passage: Passage) => T {
  const known = new WeakMap<Passage, { readonly value: T }>();
  return (passage) => {
    const kept = known.get(passage) ?? { value: read(passage) };
    known.set(passage, kept);
    return kept.value;
  };
}
