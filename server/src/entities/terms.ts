import type { LinkedMention } from './link.ts';

/** Leaves of each term its first mention in a section: a gloss helps once. @param glossed the terms that the section has had */
export function oncePerSection(mentions: readonly LinkedMention[], glossed: Set<string>): readonly LinkedMention[] {
  return mentions.filter((mention) => {
    if (mention.label !== 'term' || !mention.entry) return true;
    if (glossed.has(mention.entry.id)) return false;
    glossed.add(mention.entry.id);
    return true;
  });
}
