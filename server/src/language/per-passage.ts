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

/**
 * The same function, its answer for one passage remembered until it is asked of another: for what the devices ask of a passage again
 * and again while they read it, and nobody afterwards. What is kept no longer than that costs no memory and next to no collection.
 */
export function rememberLastPassage<Answer>(answer: (passage: Passage) => Answer): (passage: Passage) => Answer {
  let last: { readonly passage: Passage; readonly answer: Answer } | undefined;
  return (passage) => {
    if (last?.passage !== passage) last = { passage, answer: answer(passage) };
    return last.answer;
  };
}
