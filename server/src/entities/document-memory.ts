import { beginsUpperCase } from '../language/letter-case.ts';
import { remembered } from '../language/lexicon/remembered.ts';
import type { Passage } from '../language/passage.ts';
import { rememberPerPassage } from '../language/per-passage.ts';
import { readAtoms } from './atoms.ts';
import type { EntityLabel } from './entity.ts';
import type { DocumentWords } from './tagger/features.ts';
import { wordsOf } from './tagger/word.ts';
import { type Mention, withoutOverlaps } from './mention.ts';

/** Mentions as sure as this speak for others of their name. */
const TRUSTED = 0.7;
/** How sure a name is that is known from elsewhere in its text. */
const REMEMBERED = 0.75;
/** A type that has this share of a name's votes is its sense throughout. */
const MAJORITY = 0.6;

/** What a text has said of names so far. */
export interface NameMemory {
  readonly votes: Votes;
  readonly words: DocumentWords;
  readonly surnames: Map<string, string>;
  readonly expansions: Map<string, Mention>;
}

/**
 * One sense a document: a name that is sure in one place is a name of the same type in the others; a person's full
 * name licenses the bare surname after it, an acronym that was explained stands for its name.
 */
export function rememberNames(passage: Passage, found: readonly Mention[], { votes, words, surnames, expansions }: NameMemory): readonly Mention[] {
  const mentions = found.map((mention) => agree(passage, mention, votes));
  const added = passage.isEnglish ? missed(passage, mentions, votes, surnames, words) : [];
  const all = withoutOverlaps([...mentions, ...added]);
  return all.map((mention) => {
    const key = keyOf(textOf(passage, mention));
    if (mention.ref !== undefined) expansions.set(key, mention);
    const expanded = expansions.get(key);
    if (expanded?.ref !== undefined && mention.ref === undefined) return { ...mention, ref: expanded.ref, label: expanded.label };
    if (mention.label !== 'person') return mention;
    const name = textOf(passage, mention);
    const parts = readAtoms(name).map(({ folded }) => folded);
    const surname = parts.at(-1) ?? '';
    const isBare = parts.length === 1 || parts.length === TITLE_AND_SURNAME && mention.isFull !== true && surnames.has(surname) && isTitled(name);
    const untitled = isTitled(name) && parts.length > TITLE_AND_SURNAME && mention.isFull !== true ? name.slice(name.search(/\s/)).trim() : name;
    if (!isBare && mention.probability >= TRUSTED && (untitled !== name || !isTitled(name))) surnames.set(surname, untitled);
    // "Comrade Ada Thornbury" is Ada Thornbury.
    const full = isBare ? surnames.get(surname) : untitled === name ? undefined : untitled;
    return full === undefined || mention.ref !== undefined ? mention : { ...mention, ref: full };
  });
}

const TITLE_AND_SURNAME = 2;
const isTitled = (name: string): boolean => /^(?:\p{Lu}\p{Ll}*\.|General|Colonel|Captain|Major|Marshal|Admiral|President|Senator|King|Queen|Prince|Sir|Lord|Lady|Comrade|Citizen|Doctor|Father|Brother|Commissioner|Chancellor|Minister|Premier)\s/u.test(name) && !/^\p{Lu}\./u.test(name);

/** What names are throughout a text, by all that is said of them in it; names that it is of two minds about are left out. */
export type Votes = ReadonlyMap<string, { readonly label: EntityLabel; readonly weight: number }>;

const keyOf = remembered((name: string): string => readAtoms(name).map(({ folded }) => folded).join(' '));

function textOf(passage: Passage, { start, end }: { readonly start: number; readonly end: number }): string {
  return passage.prose.slice(start, end);
}

/**
 * What each name is, by all that is sure of the document's mentions.
 * @param isAsked leaves votes on a name out where it is false
 */
export function countVotes(passages: readonly Passage[], found: readonly (readonly Mention[])[], isAsked: (key: string) => boolean = () => true): Votes {
  const votes = new Map<string, Map<EntityLabel, number>>();
  const vote = (key: string, label: EntityLabel, weight: number): void => {
    const labels = votes.get(key) ?? new Map<EntityLabel, number>();
    labels.set(label, (labels.get(label) ?? 0) + weight);
    votes.set(key, labels);
  };
  found.forEach((mentions, index) => {
    const passage = passages[index];
    if (passage) for (const { key, label, weight } of votesIn(passage, mentions)) if (isAsked(key)) vote(key, label, weight);
  });
  return new Map([...votes].flatMap(([key, labels]) => {
    const won = winner(labels);
    return won ? [[key, won]] : [];
  }));
}

interface Vote {
  readonly key: string;
  readonly label: EntityLabel;
  readonly weight: number;
}

/** By the mentions of a passage. */
const knownVotes = new WeakMap<readonly Mention[], readonly Vote[]>();

function votesIn(passage: Passage, mentions: readonly Mention[]): readonly Vote[] {
  if (mentions.length === 0) return NONE;
  const known = knownVotes.get(mentions);
  if (known) return known;
  const votes = mentions.flatMap((mention): readonly Vote[] => {
    if (mention.label === 'date' || mention.label === 'term') return NONE;
    const key = keyOf(textOf(passage, mention));
    const own = { key, label: mention.label, weight: mention.foundBy === 'tagger' ? mention.probability : GIVEN_WEIGHT };
    const surname = key.split(' ').at(-1);
    const hasSurname = mention.label === 'person' && surname !== undefined && surname !== key && surname.length > SHORTEST_SURNAME && !/^[ivx]+$/.test(surname);
    return hasSurname ? [own, { key: surname, label: 'person', weight: mention.probability }] : [own];
  });
  knownVotes.set(mentions, votes);
  return votes;
}

const NONE: readonly never[] = [];

/** The names that a passage's mentions vote on. */
export function votedOn(passage: Passage, mentions: readonly Mention[]): readonly string[] {
  return votesIn(passage, mentions).map(({ key }) => key);
}

/** Whether what a passage's names are depends on the votes on one of these. */
export function dependsOnVotes(passage: Passage, mentions: readonly Mention[], keys: ReadonlySet<string>): boolean {
  return keys.size > 0 && (votesIn(passage, mentions).some(({ key }) => keys.has(key)) || capitalKeysOf(passage).some((key) => keys.has(key)));
}

/** What glossary and patterns say weighs more than what the tagger guesses. */
const GIVEN_WEIGHT = 2;
const SHORTEST_SURNAME = 2;

function winner(votes: ReadonlyMap<EntityLabel, number>): { readonly label: EntityLabel; readonly weight: number } | undefined {
  const labels = [...votes].sort((a, b) => b[1] - a[1]);
  const [first] = labels;
  const total = labels.reduce((sum, [, weight]) => sum + weight, 0);
  return first && first[1] >= total * MAJORITY ? { label: first[0], weight: first[1] } : undefined;
}

function agree(passage: Passage, mention: Mention, votes: Votes): Mention {
  if (mention.foundBy !== 'tagger') return mention;
  const won = votes.get(keyOf(textOf(passage, mention)));
  if (!won || won.label === mention.label) return won && won.weight > 1 ? { ...mention, probability: Math.max(mention.probability, Math.min(0.95, won.weight / (won.weight + 1) + 0.3)) } : mention;
  return { ...mention, label: won.label, probability: Math.max(mention.probability, REMEMBERED), foundBy: 'memory' };
}

/** Words with capitals that stand in no mention, but are a name elsewhere in the text. */
function missed(passage: Passage, mentions: readonly Mention[], votes: Votes, surnames: ReadonlyMap<string, string>, words: DocumentWords): readonly Mention[] {
  return capitalWordsOf(passage).flatMap((token): readonly Mention[] => {
    if (words.small(token.word) > 0) return [];
    if (mentions.some(({ start, end, probability }) => start < token.end && token.start < end && probability >= MAJORITY)) return [];
    const key = keyOf(token.text);
    const won = votes.get(key);
    if (!won || won.weight < TRUSTED || won.label === 'group') return [];
    const isNeighbourCapital = [passage.tokens[token.index - 1], passage.tokens[token.index + 1]].some((other) => other && other.kind === 'word' && beginsUpperCase(other.text));
    if (isNeighbourCapital && !surnames.has(key)) return [];
    return [{ start: token.start, end: token.end, label: won.label, foundBy: 'memory', probability: REMEMBERED, entries: [] }];
  });
}

/** By these and by its mentions a passage asks for votes. */
const capitalKeysOf = rememberPerPassage((passage): readonly string[] => capitalWordsOf(passage).map(({ text }) => keyOf(text)));

const capitalWordsOf = rememberPerPassage((passage) => {
  const words = wordsOf(passage);
  return passage.tokens.filter(({ kind, index }) => kind === 'word' && words[index]?.isCapital === true);
});
