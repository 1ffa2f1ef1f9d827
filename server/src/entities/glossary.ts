import type { EntityLabel } from './entity.ts';

/** What somebody was, and when (years, inclusive). */
export interface Role {
  readonly role: string;
  readonly from?: number;
  readonly to?: number;
}

/** One thing that texts name. */
export interface GlossaryEntry {
  /** Kebab-case, unique in its glossary. */
  readonly id: string;
  readonly type: EntityLabel;
  /** The full standard name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** A year or an ISO 8601 date. */
  readonly born?: string;
  readonly died?: string;
  readonly roles?: readonly Role[];
  /** One sentence. */
  readonly gloss?: string;
  readonly wikidata?: string;
  readonly wikipedia?: string;
  /** Phrases in which the name does not mean this entry. */
  readonly except?: readonly string[];
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
}

export const EMPTY_GLOSSARY: Glossary = { entries: [] };
