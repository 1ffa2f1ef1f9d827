import { lazyFrom } from './lazy.ts';
import { packedField, unpackNumbers } from './packing.ts';
import { remembered } from './remembered.ts';
import { entriesOf, isInLexicon, vocabularySize, wordAt } from './vocabulary.ts';

/**
 * The family of words of one root that a lower-case lemma belongs to, named by its simplest member: "resist",
 * "resistance" and "irresistible" are all of the family "resist", "revolutionary" and "counter-revolutionary" of one.
 * Undefined for a word that the lexicon does not list, or that has no relatives in it.
 */
export const derivationalFamily: (lemma: string) => string | undefined = remembered((lemma) => {
  const listed = listedFamily(lemma);
  if (listed !== undefined) return listed;
  const base = HYPHENATED_PREFIX.exec(lemma)?.groups?.['base'] ?? (isInLexicon(lemma) ? undefined : baseOfUnlisted(lemma));
  if (base === undefined) return undefined;
  return derivationalFamily(base) ?? (isInLexicon(base) ? base : undefined);
});

/** Whether two lower-case lemmas are different forms of one root: "oppress" and "oppressor", "labour" and "labourer". */
export function areCognates(a: string, b: string): boolean {
  if (a === b) return false;
  const family = derivationalFamily(a);
  return (family ?? a) === (derivationalFamily(b) ?? b);
}

/** The other members of a lemma's family. */
export function cognates(lemma: string): readonly string[] {
  const family = familyOf(lemma);
  return family === undefined ? [] : membersOf(family).map(wordAt).filter((word) => word !== lemma);
}

const HYPHENATED_PREFIX =
  /^(?:anti|counter|non|un|re|co|pre|post|semi|over|under|self|half|pseudo|ultra|arch|ex|quasi|pro|neo)-(?<base>[a-z]{3,})$/;

/** The word of the lexicon that one not in it is made of: "exploitable", "unexploited", "machinism". */
function baseOfUnlisted(lemma: string): string | undefined {
  const unprefixed = PREFIX.exec(lemma)?.groups?.['base'];
  if (unprefixed !== undefined && derivationalFamily(unprefixed) !== undefined) return unprefixed;
  const stem = SUFFIX.exec(lemma)?.groups?.['stem'];
  return stem === undefined
    ? undefined
    : [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].find((base) => isInLexicon(base));
}

const PREFIX = /^(?:un|non|anti)(?<base>[a-z]{4,})$/;
const SUFFIX = /^(?<stem>[a-z]{4,})(?:able|ible|ability|ness|less|lessness|ful|ly|dom|hood|ship|like|ism|ist|er|ise|ize)$/;

function listedFamily(lemma: string): string | undefined {
  const family = familyOf(lemma);
  if (family === undefined) return undefined;
  const name = membersOf(family)[familyTable().numbers[family + 1] ?? 0];
  return name === undefined ? undefined : wordAt(name);
}

/** Where the family of a lemma begins in the table's numbers. */
function familyOf(lemma: string): number | undefined {
  const { startOf } = familyTable();
  return entriesOf(lemma)
    .map((index) => startOf[index] ?? NO_FAMILY)
    .find((start) => start !== NO_FAMILY);
}

function membersOf(start: number): readonly number[] {
  const { numbers } = familyTable();
  let member = 0;
  return Array.from(numbers.subarray(start + 2, start + 2 + (numbers[start] ?? 0)), (difference) => (member += difference));
}

const NO_FAMILY = -1;

/** Each family is packed as its size, the place of its name among its members, and the members' places as differences. */
const familyTable = lazyFrom('lexicons/families.json', (table) => {
  const numbers = unpackNumbers(packedField(table, 'families'));
  const startOf = new Int32Array(vocabularySize()).fill(NO_FAMILY);
  for (let start = 0; start < numbers.length; ) {
    const end = start + 2 + (numbers[start] ?? 0);
    let member = 0;
    for (let at = start + 2; at < end; at++) {
      member += numbers[at] ?? 0;
      startOf[member] = start;
    }
    start = end;
  }
  return { numbers, startOf };
});
