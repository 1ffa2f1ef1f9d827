import { LONGEST_AFFIX, WORD_END } from '../../server/src/language/lexicon/affix-table.ts';
import { packNumbers, packWords } from './packing.ts';

export interface PackedAffixTable {
  readonly affixes: string;
  readonly choices: string;
  readonly values: string;
}

/**
 * The smallest set of beginnings such that the longest one found in a word gives the word's value, for every word given. For
 * endings, give reversed words. Found as Hartigan's most parsimonious labelling of the tree of letters.
 */
export function packAffixTable(valueOf: ReadonlyMap<string, string>): PackedAffixTable {
  const root = newNode();
  for (const [word, value] of valueOf) {
    let node = root;
    for (const letter of (word + WORD_END).slice(0, LONGEST_AFFIX)) {
      const next = node.children.get(letter) ?? newNode();
      node.children.set(letter, next);
      node = next;
    }
    node.candidates = new Set([value]);
  }
  gatherCandidates(root);
  const chosen: [string, string][] = [];
  choose(root, '', undefined, chosen);
  chosen.sort(([a], [b]) => (a < b ? -1 : 1));
  const values = valuesByFrequency(chosen.map(([, value]) => value));
  const placeOf = new Map(values.map((value, place) => [value, place]));
  return {
    affixes: packWords(chosen.map(([affix]) => affix)),
    choices: packNumbers(chosen.map(([, value]) => placeOf.get(value) ?? 0)),
    values: values.join(' '),
  };
}

interface Node {
  readonly children: Map<string, Node>;
  candidates: ReadonlySet<string>;
}

function newNode(): Node {
  return { children: new Map(), candidates: new Set() };
}

function gatherCandidates(node: Node): void {
  if (node.children.size === 0) return;
  const votes = new Map<string, number>();
  for (const child of node.children.values()) {
    gatherCandidates(child);
    for (const value of child.candidates) votes.set(value, (votes.get(value) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  node.candidates = new Set([...votes].filter(([, count]) => count === most).map(([value]) => value));
}

function choose(node: Node, affix: string, inherited: string | undefined, chosen: [string, string][]): void {
  let value = inherited;
  if (value === undefined || !node.candidates.has(value)) {
    value = [...node.candidates].toSorted()[0] ?? '';
    chosen.push([affix, value]);
  }
  for (const [letter, child] of node.children) choose(child, affix + letter, value, chosen);
}

function valuesByFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([value]) => value);
}
