import type { Passage } from './passage.ts';

/**
 * The same function, its answers remembered by passage. A block that did not change keeps its passage from one
 * version of the file to the next, so what depends on the passage alone is worked out once; answers go when the
 * passage does.
 */
export function rememberPerPassage<Answer>(answer: (passage: Passage) => Answer): (passage: Passage) => Answer {
  const answers = new WeakMap<Passage, { readonly answer: Answer }>();
  return (passage) => {
    const known = answers.get(passage);
    if (known) return known.answer;
    const made = answer(passage);
    answers.set(passage, { answer: made });
    return made;
  };
}
