/** The word that `written` was probably meant to be, or nothing where none is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.floor(written.length / LETTERS_A_SLIP) + 1;
  for (const word of words) {
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance < least || (distance === least && nearest === undefined)) {
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

/** One slip of the finger is allowed for as many letters. */
const LETTERS_A_SLIP = 3;

/** Letters to be put in, taken out or changed to make `a` of `b` (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
