import { lazyFrom } from './lazy.ts';
import { packedField } from './packing.ts';
import { remembered } from './remembered.ts';
import { entriesOf } from './vocabulary.ts';
import { VERB_CLASSES } from './word-classes.ts';
import type { VerbClass } from './word-classes.ts';

/** What a verb mostly asks of its subject; `either` when its common senses differ. */
export type SubjectKind = 'animate' | 'either' | 'any';

/** The coarse class of what a verb (a lower-case lemma) mostly says: "weep" is `body`, "demand" `communication`. */
export const verbClass: (lemma: string) => VerbClass | undefined = remembered((lemma) => verbClasses(lemma)[0]);

/** All classes that the common senses of a verb fall into, the commonest first. */
export function verbClasses(lemma: string): readonly VerbClass[] {
  const { first, second, third } = verbTable();
  for (const index of entriesOf(lemma)) {
    const classes = [first, second, third]
      .map((row) => VERB_CLASSES[row.charCodeAt(index) - CODE_OF_A])
      .filter((name) => name !== undefined);
    if (classes.length > 0) return classes;
  }
  return [];
}

/**
 * What kind of subject a verb mostly has, by WordNet's sentence frames ("Somebody ----s", "Something ----s") weighed by
 * how often each sense is met: "weep" asks for an `animate` subject, "flow" takes `any`, "march" `either`.
 */
export function subjectKind(lemma: string): SubjectKind | undefined {
  const { subjects } = verbTable();
  for (const index of entriesOf(lemma)) {
    const kind = SUBJECT_KINDS.get(subjects.charAt(index));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether a verb mostly takes a living subject, so that an abstract one with it is a personification. */
export function takesAnimateSubject(lemma: string): boolean {
  return subjectKind(lemma) === 'animate';
}

const CODE_OF_A = 'a'.charCodeAt(0);

const SUBJECT_KINDS: ReadonlyMap<string, SubjectKind> = new Map([
  ['a', 'animate'],
  ['e', 'either'],
  ['s', 'any'],
]);

const verbTable = lazyFrom('lexicons/verb-classes.json', (table) => ({
  first: packedField(table, 'first'),
  second: packedField(table, 'second'),
  third: packedField(table, 'third'),
  subjects: packedField(table, 'subjects'),
}));
