import { ownCopy } from '../../text/own-copy.ts';

/**
 * A function of one word that remembers its answers: a text asks for the same few thousand words again and again. Forgets all when
 * it knows as many as {@link MOST_REMEMBERED}, so that a session of days does not grow without end.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known.answer;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const found = answer(word);
    answers.set(ownCopy(word), { answer: found });
    return found;
  };
}

/** About the number of different words in a long book. */
const MOST_REMEMBERED = 20_000;
