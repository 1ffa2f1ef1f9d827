import type { DocumentDate } from './dates/document-date.ts';
import type { GlossaryEntry } from './glossary.ts';
import { yearOf } from './historical-date.ts';
import type { Mention } from './mention.ts';

/** A mention with what it means. */
export interface LinkedMention extends Mention {
  readonly entry?: GlossaryEntry;
  /** Several bearers of the name, none of them licensed. */
  readonly candidates: readonly GlossaryEntry[];
}

/**
 * Links mentions to glossary entries. A full name links outright; a bare surname only where one bearer is possible, or
 * where the text gave a bearer's full name before. A text's own full name ("William Baldwin") that the glossary does
 * not have keeps its bare surname from the glossary's bearer.
 */
export function linkMentions(mentions: readonly Mention[], date: DocumentDate | undefined, licensed: Set<GlossaryEntry>): readonly LinkedMention[] {
  return mentions.map((mention): LinkedMention => {
    const possible = mention.entries.filter((entry) => entry.type === mention.label && isPossible(entry, date));
    const [only] = possible;
    if (only && possible.length === 1 && (mention.isFull === true || mention.label !== 'person')) {
      license(only, licensed);
      return { ...mention, entry: only, candidates: [] };
    }
    const known = possible.length > 1 ? [...licensed].findLast((entry) => possible.includes(entry)) : undefined;
    if (known) return { ...mention, entry: known, candidates: [] };
    const isAnothers = mention.ref !== undefined && !possible.some((entry) => [entry.name, ...entry.aliases].includes(mention.ref ?? ''));
    if (isAnothers) return { ...mention, candidates: [] };
    return only && possible.length === 1 ? { ...mention, entry: only, candidates: [] } : { ...mention, candidates: possible };
  });
}

/** The entry's full name was given, later than all others. */
export function license(entry: GlossaryEntry, licensed: Set<GlossaryEntry>): void {
  licensed.delete(entry);
  licensed.add(entry);
}

/** Nobody is named before birth. */
function isPossible(entry: GlossaryEntry, date: DocumentDate | undefined): boolean {
  const born = yearOf(entry.born);
  return date === undefined || born === undefined || born <= date.year;
}
