import { ownCopy } from '../text/own-copy.ts';

/**
 * Some letters in lower case, as texts repeat them: one object for all places where they stand. Two words are the same where the
 * objects are, and what is known of a word is looked up by its number, not by its letters.
 */
export interface Word {
  readonly text: string;
  /** No other word's as long as anything holds this one. */
  readonly number: number;
}

/** Held weakly: a server that reads new texts for weeks knows the words of those that are open. */
const words = new Map<string, { readonly number: number; held: WeakRef<Word> }>();
const freeNumbers: number[] = [];

export function wordOf(text: string): Word {
  const known = words.get(text);
  const held = known?.held.deref();
  if (held) return held;
  if (!known && words.size >= fullAt) forgetWords();
  const word: Word = { text: ownCopy(text), number: known?.number ?? freeNumbers.pop() ?? words.size };
  if (known) known.held = new WeakRef(word);
  else words.set(word.text, { number: word.number, held: new WeakRef(word) });
  return word;
}

/**
 * A function of a word's letters that answers by the word's number: a text asks for the same few thousand words again and again.
 * For what is known as long as the program runs, since its answers are kept as long as the words are.
 * @param answer not `undefined`, which says that nobody has asked yet
 */
export function ofWord<Answer extends object | string | number | boolean | null>(answer: (text: string) => Answer): (word: Word) => Answer {
  const answers: (Answer | undefined)[] = [];
  forget.push((number) => {
    if (number < answers.length) answers[number] = undefined;
  });
  return ({ text, number }) => {
    const known = answers[number];
    if (known !== undefined) return known;
    // An array without holes is read quickest.
    while (answers.length <= number) answers.push(undefined);
    const found = answer(text);
    answers[number] = found;
    return found;
  };
}

/** The same for two words in their order. */
export function ofTwoWords<Answer extends object | string | number | boolean | null>(answer: (a: string, b: string) => Answer): (a: Word, b: Word) => Answer {
  const answersOf = ofWord(() => new Map<Word, Answer>());
  return (a, b) => {
    const answers = answersOf(a);
    const known = answers.get(b);
    if (known !== undefined) return known;
    const found = answer(a.text, b.text);
    answers.set(b, found);
    return found;
  };
}

/** Whether a word is one of some words, in lower case. */
export function amongWords(list: Iterable<string>): (word: Word) => boolean {
  const listed: ReadonlySet<string> = new Set(list);
  return isWordThat((text) => listed.has(text));
}

/** As {@link ofWord} for what is yes or no: a byte a word, so that the answers for a text's words stay in a processor's nearest memory. */
export function isWordThat(holds: (text: string) => boolean): (word: Word) => boolean {
  let answers = new Uint8Array(FIRST_LENGTH);
  forget.push((number) => {
    if (number < answers.length) answers[number] = UNKNOWN;
  });
  return ({ text, number }) => {
    const known = answers[number];
    if (known === YES) return true;
    if (known === NO) return false;
    if (number >= answers.length) {
      const longer = new Uint8Array(2 * number);
      longer.set(answers);
      answers = longer;
    }
    const found = holds(text);
    answers[number] = found ? YES : NO;
    return found;
  };
}

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
const FIRST_LENGTH = 1024;

const forget: ((number: number) => void)[] = [];

/** About the number of different words in a long book. */
const FEWEST_FORGOTTEN = 20_000;
let fullAt = FEWEST_FORGOTTEN;

/** Gives the numbers of words that nothing holds to others. */
function forgetWords(): void {
  for (const [text, { number, held }] of words) {
    if (held.deref()) continue;
    words.delete(text);
    freeNumbers.push(number);
    for (const forgetOne of forget) forgetOne(number);
  }
  fullAt = Math.max(FEWEST_FORGOTTEN, 2 * words.size);
}
