import type { EntityLabel } from './entity.ts';

/** What somebody was, and when (years, inclusive). */
export interface Role {
  readonly role: string;
  readonly from?: number;
  readonly to?: number;
}

/** What kind of term a `term` is: shown with its gloss. */
export const TERM_KINDS = ['doctrine', 'catchword', 'archaic', 'foreign', 'learned'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** One thing that texts name. Dates are years or ISO 8601: "1870", "1917-03", "1917-11-07"; before Christ "-0044". */
export interface GlossaryEntry {
  /** Kebab-case, unique in its glossary; in a nearer glossary it replaces the farther one's entry. */
  readonly id: string;
  readonly type: EntityLabel;
  /** The full standard name. */
  readonly name: string;
  /** Other forms in which texts have the name, a bare surname too. */
  readonly aliases: readonly string[];
  /** Of a person. */
  readonly born?: string;
  readonly died?: string;
  /** When it began and ended, or when it happened. */
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly roles?: readonly Role[];
  /** One sentence. */
  readonly gloss?: string;
  /** "Q1394". */
  readonly wikidata?: string;
  /** The title of the English Wikipedia's article. */
  readonly wikipedia?: string;
  /** Of a place: what it stands for where it acts ("the German government"). */
  readonly metonym?: string;
  /** Phrases in which the name does not mean this entry. */
  readonly except?: readonly string[];
  /** Of a term. */
  readonly kind?: TermKind;
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  /** Words that look like names here and are none. */
  readonly notNames?: readonly string[];
  /** What a form means in this text: the id of an entry, or `false` where it is no name. From a text's front matter. */
  readonly decisions?: Readonly<Record<string, string | false>>;
}

export const EMPTY_GLOSSARY: Glossary = { entries: [] };

/**
 * Several glossaries as one, the nearest first. What a nearer glossary says hides what a farther one says: an entry
 * of the same id or with a name that the nearer knows, and any other form that the nearer knows.
 */
export function layerGlossaries(nearestFirst: readonly Glossary[]): Glossary {
  const entries: GlossaryEntry[] = [];
  const ids = new Set<string>();
  const forms = new Set<string>();
  const notNames: string[] = [];
  for (const glossary of nearestFirst) {
    const shown = glossary.entries.filter((entry) => !ids.has(entry.id) && !forms.has(entry.name));
    notNames.push(...(glossary.notNames ?? []).filter((word) => !forms.has(word)));
    for (const entry of shown) entries.push(entry.aliases.some((alias) => forms.has(alias)) ? { ...entry, aliases: entry.aliases.filter((alias) => !forms.has(alias)) } : entry);
    for (const entry of shown) {
      ids.add(entry.id);
      for (const form of [entry.name, ...entry.aliases]) forms.add(form);
    }
  }
  return {
    entries,
    notNames,
    decisions: Object.fromEntries(nearestFirst.toReversed().flatMap((glossary) => Object.entries(glossary.decisions ?? {}))),
  };
}
