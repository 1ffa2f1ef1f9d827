import type { Passage } from '../language/passage.ts';
import type { Mention } from './mention.ts';

/** "the Congress of Industrial Organizations (C.I.O.)": the letters in brackets after a name. */
const IN_BRACKETS = /^[”"’']?\s*\(\s*(?:the\s+|or\s+)?[“"‘']?((?:\p{Lu}\.?\s?){2,7})[”"’']?\s*[,;)]/u;

/**
 * Acronyms that a passage explains: they are of the type of the name before them, and stand for it. An organization's
 * letters may be those of its name in another language.
 */
export function explainedAcronyms(passage: Passage, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const match = IN_BRACKETS.exec(passage.prose.slice(mention.end));
    const written = match?.[1]?.trim();
    const name = passage.prose.slice(mention.start, mention.end);
    if (!match || written === undefined || !(isAcronymOf(written, name) ? mention.label !== 'date' : mention.label === 'organization')) return [];
    const start = mention.end + match[0].indexOf(written);
    return [{ ...mention, start, end: start + written.length, foundBy: 'pattern', probability: Math.max(mention.probability, EXPLAINED), isFull: true, ref: mention.entries[0]?.name ?? name } satisfies Mention];
  });
}

const EXPLAINED = 0.9;

/** Whether letters are the initials of a name, small words counted or not. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const all = words.map((word) => word.charAt(0).toLowerCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase()).join('');
  return letters === all || letters === capitals || capitals.startsWith(letters);
}
