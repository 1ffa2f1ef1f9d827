import type { ProseSpan } from '../text/span.ts';

export const ENTITY_TYPES = ['person', 'place', 'organization', 'group', 'event', 'work', 'date'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
/** `term`: a glossary entry that is no name. */
export type EntityLabel = EntityType | 'term';

/** How an entity was found. */
export type EntityEvidence = 'glossary' | 'pattern' | 'tagger' | 'memory';

export interface EntityData {
  /** The full standard name, or the date in ISO 8601. */
  readonly ref: string;
  /** The glossary entry that it is linked to. */
  readonly entry?: string;
  /** Entries that it may be, where the glossary has several bearers. */
  readonly candidates?: readonly string[];
  /** A place named for who acts through it. */
  readonly metonym?: boolean;
  readonly foundBy: EntityEvidence;
}

/** A mention found in the passage with the given number. */
export interface EntityFinding extends ProseSpan {
  readonly passage: number;
  readonly label: EntityLabel;
  readonly score: number;
  readonly message: string;
  readonly data: EntityData;
}
