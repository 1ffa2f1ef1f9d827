import type { EntityLabel } from './entity.ts';
import type { Mention } from './mention.ts';

/** What stands between two members of a list of names. */
const BETWEEN = /^(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)(?:the\s+|of\s+|in\s+)?$/;
/** Names that are at least so many say of each other what they are. */
const SHORTEST_LIST = 3;
/** A type with this share of a list's votes is that of its other members. */
const MAJORITY = 0.6;
/** What glossary and patterns say weighs more than what the tagger guesses. */
const GIVEN_WEIGHT = 2;
const AGREEING: ReadonlySet<EntityLabel> = new Set<EntityLabel>(['person', 'place', 'organization']);

/** One or two words with capitals between the commas of a list. */
const GAP = /^,\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s+(?:(?:and|or)\s+)?$/u;

/** "Devon, Wilts, Herts": what stands between two places in a list is a place too. */
export function fillLists(prose: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (!next || next.label !== mention.label || !AGREEING.has(mention.label)) return [mention];
    const word = GAP.exec(prose.slice(mention.end, next.start))?.[1];
    if (word === undefined) return [mention];
    const start = prose.indexOf(word, mention.end);
    return [mention, { start, end: start + word.length, label: mention.label, foundBy: 'pattern', probability: LISTED, entries: [] } satisfies Mention];
  });
}

const LISTED = 0.6;

/** "Devon, Wilts, Stafford and Herts": what most names of a list are, those are too that the tagger alone has typed. */
export function agreeInLists(prose: string, mentions: readonly Mention[]): readonly Mention[] {
  const agreed: Mention[] = [];
  let list: Mention[] = [];
  const close = (): void => {
    agreed.push(...(list.length >= SHORTEST_LIST ? withOneType(list) : list));
    list = [];
  };
  for (const mention of mentions) {
    const previous = list.at(-1);
    if (previous && !(AGREEING.has(mention.label) && BETWEEN.test(prose.slice(previous.end, mention.start)))) close();
    if (AGREEING.has(mention.label)) list.push(mention);
    else agreed.push(mention);
  }
  close();
  return agreed;
}

function withOneType(list: readonly Mention[]): readonly Mention[] {
  const votes = new Map<EntityLabel, number>();
  for (const { label, foundBy, probability } of list) votes.set(label, (votes.get(label) ?? 0) + (foundBy === 'tagger' ? probability : GIVEN_WEIGHT));
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  const winner = [...votes].find(([, weight]) => weight >= total * MAJORITY)?.[0];
  if (winner === undefined) return list;
  return list.map((mention) => (mention.foundBy === 'tagger' && mention.label !== winner ? { ...mention, label: winner } : mention));
}
