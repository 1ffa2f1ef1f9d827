import { lazyFrom } from './lazy.ts';
import { packedField } from './packing.ts';
import { remembered } from './remembered.ts';
import { entriesOf } from './vocabulary.ts';
import { NOUN_CLASSES } from './word-classes.ts';
import type { NounClass } from './word-classes.ts';

/**
 * The coarse class of what a noun (a lower-case lemma, singular) mostly names: "worker" is a `person`, "party" a `group`,
 * "freedom" a `state`, "hammer" an `artifact`. Undefined for a word that the lexicon does not list as a noun.
 */
export const nounClass: (lemma: string) => NounClass | undefined = remembered((lemma) => nounClasses(lemma)[0]);

/** All classes that the common senses of a noun fall into, the commonest first: "church" is a `group` and an `artifact`. */
export function nounClasses(lemma: string): readonly NounClass[] {
  const { first, second, third } = nounTable();
  for (const index of entriesOf(lemma)) {
    const classes = [first, second, third]
      .map((row) => NOUN_CLASSES[row.charCodeAt(index) - CODE_OF_A])
      .filter((name) => name !== undefined);
    if (classes.length > 0) return classes;
  }
  return [];
}

/** Whether a noun mostly names a human being or a role: "worker", "tyrant", "king". */
export function isPerson(lemma: string): boolean {
  return nounClass(lemma) === 'person';
}

/**
 * Whether a noun mostly names what has no body: a quality, state, act, thought, feeling, relation, time … "Liberty",
 * "history", "reaction" and "capital" are abstract; groups ("party"), places and natural phenomena ("storm") are not.
 */
export function isAbstract(lemma: string): boolean {
  const name = nounClass(lemma);
  return name !== undefined && ABSTRACT.has(name);
}

/** Whether a noun mostly names a body: a thing, a substance, an animal, a plant, a person, a part of the body. */
export function isConcrete(lemma: string): boolean {
  const name = nounClass(lemma);
  return name !== undefined && CONCRETE.has(name);
}

const CODE_OF_A = 'a'.charCodeAt(0);

const ABSTRACT: ReadonlySet<NounClass> = new Set([
  'act',
  'attribute',
  'cognition',
  'communication',
  'event',
  'feeling',
  'motive',
  'possession',
  'process',
  'quantity',
  'relation',
  'state',
  'time',
]);

const CONCRETE: ReadonlySet<NounClass> = new Set(['animal', 'artifact', 'body', 'food', 'object', 'person', 'plant', 'substance']);

const nounTable = lazyFrom('lexicons/noun-classes.json', (table) => ({
  first: packedField(table, 'first'),
  second: packedField(table, 'second'),
  third: packedField(table, 'third'),
}));
