import type { TextDocument } from '../text/document.ts';
import type { LinkedMention } from './link.ts';

/** Leaves of each term its first mention in every section: a gloss helps once. */
export function oncePerSection(document: TextDocument, found: readonly (readonly LinkedMention[])[]): readonly (readonly LinkedMention[])[] {
  let section = -1;
  let glossed = new Set<string>();
  return found.map((mentions, index) => {
    const own = document.blocks[index]?.section ?? 0;
    if (own !== section) {
      section = own;
      glossed = new Set();
    }
    return mentions.filter((mention) => {
      if (mention.label !== 'term' || !mention.entry) return true;
      if (glossed.has(mention.entry.id)) return false;
      glossed.add(mention.entry.id);
      return true;
    });
  });
}
