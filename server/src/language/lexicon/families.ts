import table from '../../../data/lexicons/families.json' with { type: 'json' };
import { lazy } from './lazy.ts';
import { packedField, unpackNumbers } from './packing.ts';
import { entriesOf, wordAt } from './vocabulary.ts';

/**
 * The family of words of one root that a lower-case lemma belongs to, named by its simplest member: "resist",
 * "resistance" and "irresistible" are all of the family "resist", "revolutionary" and "counter-revolutionary" of one.
 * Undefined for a word that the lexicon does not list, or that has no relatives in it.
 */
export function derivationalFamily(lemma: string): string | undefined {
  const listed = listedFamily(lemma);
  if (listed !== undefined) return listed;
  const base = HYPHENATED_PREFIX.exec(lemma)?.groups?.['base'];
  return base === undefined ? undefined : (derivationalFamily(base) ?? (entriesOf(base).length > 0 ? base : undefined));
}

/** Whether two lower-case lemmas are different forms of one root: "oppress" and "oppressor", "labour" and "labourer". */
export function areCognates(a: string, b: string): boolean {
  if (a === b) return false;
  const family = derivationalFamily(a);
  return (family ?? a) === (derivationalFamily(b) ?? b);
}

/** The other members of a lemma's family. */
export function cognates(lemma: string): readonly string[] {
  const { headOf, membersOf } = familyTable();
  for (const index of entriesOf(lemma)) {
    const head = headOf.get(index);
    if (head === undefined) continue;
    return (membersOf.get(head) ?? []).map(wordAt).filter((word) => word !== lemma);
  }
  return [];
}

const HYPHENATED_PREFIX =
  /^(?:anti|counter|non|un|re|co|pre|post|semi|over|under|self|half|pseudo|ultra|arch|ex|quasi|pro)-(?<base>[a-z]{3,})$/;

function listedFamily(lemma: string): string | undefined {
  const { headOf } = familyTable();
  for (const index of entriesOf(lemma)) {
    const head = headOf.get(index);
    if (head !== undefined) return wordAt(head);
  }
  return undefined;
}

/** Each family is packed as its size, the place of its name among its members, and the members' places as differences. */
const familyTable = lazy(() => {
  const numbers = unpackNumbers(packedField(table, 'families'));
  const headOf = new Map<number, number>();
  const membersOf = new Map<number, readonly number[]>();
  let at = 0;
  while (at < numbers.length) {
    const size = numbers[at] ?? 0;
    const placeOfHead = numbers[at + 1] ?? 0;
    const members: number[] = [];
    let member = 0;
    for (const difference of numbers.slice(at + 2, at + 2 + size)) {
      member += difference;
      members.push(member);
    }
    const head = members[placeOfHead] ?? 0;
    for (const index of members) headOf.set(index, head);
    membersOf.set(head, members);
    at += 2 + size;
  }
  return { headOf, membersOf };
});
