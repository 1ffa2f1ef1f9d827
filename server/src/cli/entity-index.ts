import type { EntityMark } from '../analysis/mark.ts';
import { ENTITY_TYPES, type EntityType } from '../entities/entity.ts';

/** Where an entity is named. */
export interface IndexedMention {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly quote: string;
}

/** One entity of a folder with all its mentions. */
export interface IndexedEntity {
  readonly label: EntityType;
  /** The full standard name as far as it is known. */
  readonly ref: string;
  /** The glossary entry's id. */
  readonly entry?: string;
  readonly years?: string;
  readonly wikidata?: string;
  readonly wikipedia?: string;
  readonly mentions: readonly IndexedMention[];
}

/** Gathers the mentions of several texts by what they mean. Dates and terms are no entities of an index. */
export class EntityIndex {
  readonly #entities = new Map<string, { readonly entity: Omit<IndexedEntity, 'mentions'>; readonly mentions: IndexedMention[] }>();

  add({ label, data }: EntityMark, mention: IndexedMention): void {
    const type = ENTITY_TYPES.find((known) => known === label);
    if (type === undefined || type === 'date') return;
    const key = data.entry ?? `${type}\u0000${data.ref}`;
    const known = this.#entities.get(key) ?? {
      entity: { label: type, ref: data.ref, ...fromGlossary(data) },
      mentions: [],
    };
    known.mentions.push(mention);
    this.#entities.set(key, known);
  }

  /** By type and name. */
  entities(): readonly IndexedEntity[] {
    return [...this.#entities.values()].map(({ entity, mentions }) => ({ ...entity, mentions }))
      .sort((a, b) => compare(a.label, b.label) || compare(a.ref, b.ref));
  }
}

/** What the glossary entry says of an entity. */
function fromGlossary({ entry, years, wikidata, wikipedia }: EntityMark['data']): Partial<IndexedEntity> {
  return {
    ...(entry === undefined ? {} : { entry }), ...(years === undefined ? {} : { years }),
    ...(wikidata === undefined ? {} : { wikidata }), ...(wikipedia === undefined ? {} : { wikipedia }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
