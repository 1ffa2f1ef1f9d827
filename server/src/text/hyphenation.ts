/** Says whether a word, in lower case, is known to be written as one. */
export type KnownWord = (word: string) => boolean;

const WORD_BEFORE = /[\p{L}][\p{L}’']*-$/u;
/** A capital in mid-sentence: a name, whose parts may be words by chance ("Thorn-⏎bury"). */
const NAME_BEFORE = /[\p{L},;] \p{Lu}\p{Ll}+-$/u;
const WORD_AFTER = /^[\p{Ll}][\p{L}’'-]*/u;

/**
 * How a word broken over a line end is read: `joined` where the hyphen was the printer's ("under-⏎stand"),
 * `hyphenated` where it is the word's own ("up-⏎to-date"), `apart` where no word is broken at all.
 * @param before the prose up to and including the hyphen
 * @param after the text of the next line
 */
export function readLineEnd(before: string, after: string, isKnown: KnownWord): 'joined' | 'hyphenated' | 'apart' {
  const head = WORD_BEFORE.exec(before.slice(-MAXIMUM_WORD))?.[0];
  const tail = WORD_AFTER.exec(after)?.[0];
  if (head === undefined || tail === undefined) return 'apart';
  const first = head.slice(0, -1).toLowerCase();
  const compound = before.slice(-MAXIMUM_WORD).match(/[\p{L}-]+$/u)?.[0] ?? head;
  // A compound with another hyphen already ("up-to-⏎date") or ahead ("up-⏎to-date") keeps this one too.
  if (tail.includes('-') || compound.slice(0, -1).includes('-')) return 'hyphenated';
  if (isKnown(first + tail.toLowerCase())) return 'joined';
  if (isKnown(`${first}-${tail.toLowerCase()}`)) return 'hyphenated';
  if (NAME_BEFORE.test(before.slice(-MAXIMUM_WORD))) return 'joined';
  return OWN_HYPHEN.has(first) || (isKnown(first) && isKnown(tail.toLowerCase())) ? 'hyphenated' : 'joined';
}

/** Longest stretch before a line end that is looked at for a broken word, in UTF-16 code units. */
const MAXIMUM_WORD = 40;
/** First members that English writes with a hyphen before almost any word. */
const OWN_HYPHEN: ReadonlySet<string> = new Set(['self', 'ex', 'non', 'semi', 'half', 'well', 'ill', 'all', 'vice', 'quasi', 'anti', 'so']);
