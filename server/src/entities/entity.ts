import type { ProseSpan } from '../text/span.ts';

export const ENTITY_TYPES = ['person', 'place', 'organization', 'group', 'event', 'work', 'date'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
/** `term`: a glossary entry that is no name. */
export type EntityLabel = EntityType | 'term';

/** How an entity was found: `memory` is what the same text said elsewhere. */
export type EntityEvidence = 'glossary' | 'pattern' | 'tagger' | 'memory';

/** How exact a date is; a period is a stretch of history with a name, a range has a first and a last date. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'period' | 'range';

export interface EntityData {
  /** The full standard name as far as it is known; of a date ISO 8601, where that does not do EDTF (ISO 8601-2). */
  readonly ref: string;
  /** The glossary entry that it is linked to. */
  readonly entry?: string;
  /** Entries that it may be, where the glossary has several bearers. */
  readonly candidates?: readonly string[];
  /** A place named for who acts through it. */
  readonly metonym?: boolean;
  readonly foundBy: EntityEvidence;
  /** How many mentions the text has of the same thing, this one included. */
  readonly mentions: number;
  /** Of a date. */
  readonly precision?: DatePrecision;
  /** "1879–1940", where the glossary has them. */
  readonly years?: string;
  /** What a person was at the document's date. */
  readonly role?: string;
  /** Of the glossary entry: "Q1394", and the title of the English Wikipedia's article. */
  readonly wikidata?: string;
  readonly wikipedia?: string;
}

/** A mention found in a passage. */
export interface EntityFinding extends ProseSpan {
  readonly label: EntityLabel;
  readonly score: number;
  readonly message: string;
  readonly data: EntityData;
}
