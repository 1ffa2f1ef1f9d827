import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, changedItems, changedStretches } from '../text/changed-range.ts';
import { earlierIfSame, isSameData } from '../text/same-data.ts';
import type { DocumentDate } from './dates/document-date.ts';
import { dataOf, describe, roleAt } from './describe.ts';
import { countVotes, dependsOnVotes, rememberNames, votedOn, type Votes } from './document-memory.ts';
import type { EntityFinding } from './entity.ts';
import type { GlossaryEntry } from './glossary.ts';
import { license, type LinkedMention, linkMentions } from './link.ts';
import type { Mention } from './mention.ts';
import { isMetonym } from './metonym.ts';
import type { DocumentWords } from './tagger/features.ts';
import { oncePerSection } from './terms.ts';

export interface FoundNames {
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
  /** A row a passage: the same object while its mentions and the standing of their words are. */
  readonly found: readonly (readonly Mention[])[];
  readonly date: DocumentDate | undefined;
  readonly words: DocumentWords;
  /** A term is explained each time that it stands, not once a section. */
  readonly everyTerm: boolean;
}

/** What the mentions of a document mean, worked out in reading order from one version to the next. */
export class DocumentNames {
  #last: Understood | undefined;

  /** A row a passage: the same object while it says the same. */
  understand(names: FoundNames): readonly (readonly EntityFinding[])[] {
    const last = this.#last;
    const understood = (last && (understandPart(last, names) ?? understandAgain(last, names))) ?? understandAll(last, names);
    this.#last = understood;
    return understood.findings;
  }
}

interface Understood {
  readonly names: FoundNames;
  readonly votes: Votes;
  /** How many mentions the text has of each name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly readings: readonly PassageNames[];
  readonly findings: readonly (readonly EntityFinding[])[];
}

/** The names of one passage as the text before it has them understood. */
interface PassageNames {
  /** All of the mentions that the understanding of others depends on. */
  readonly sign: string;
  readonly mentions: readonly LinkedMention[];
  readonly refs: readonly string[];
  /** What the passage has later ones understand names by. */
  readonly surnames: readonly (readonly [string, string])[];
  readonly expansions: readonly (readonly [string, Mention])[];
  readonly licensed: readonly GlossaryEntry[];
}

/** Reads all. */
function understandAll(last: Understood | undefined, names: FoundNames): Understood {
  const votes = countVotes(names.passages, names.found);
  const reader = new NameReader(names, votes);
  const readings = names.passages.map((_, at) => reader.read(at));
  const counts = new Map<string, number>();
  for (const { refs } of readings) countRefs(counts, refs, 1);
  const earlier = new Map(last?.findings.map((findings, at) => [last.names.passages[at], findings]));
  const findings = readings.map((reading, at) => earlierIfSame(earlier.get(names.passages[at]), findingsOf(names, reading, at, counts)));
  return { names, votes, counts, readings, findings };
}

/**
 * Reads again the passages that have changed, those with a name that is voted on otherwise, and all behind one that leaves other names known.
 * Undefined where the versions cannot be compared passage by passage.
 */
function understandAgain(last: Understood, names: FoundNames): Understood | undefined {
  if (!isAlike(last.names, names)) return undefined;
  const { passages, found } = names;
  const { votes, revoted } = votesAfter(last, names);
  const isRegrouped = (at: number): boolean => opensSection(names.blocks, at) !== opensSection(last.names.blocks, at);
  const { from, toAfter } = changedBetween(passages.length, passages.length, (_, at) => {
    const [passage, mentions] = [passages[at], found[at] ?? []];
    return last.names.found[at] === mentions && !isRegrouped(at) && (passage === undefined || !dependsOnVotes(passage, mentions, revoted));
  });
  const reader = new NameReader(names, votes);
  reader.recallFirst(last.readings.slice(0, from));
  const readings = [...last.readings];
  const counts = new Map(last.counts);
  const recounted = new Set<string>();
  let isAsBefore = true;
  for (let at = from; at < passages.length && (at < toAfter || !isAsBefore); at++) {
    const [passage, mentions, known = NOTHING] = [passages[at], found[at] ?? [], last.readings[at]];
    isAsBefore &&= !isRegrouped(at);
    if (isAsBefore && last.names.found[at] === mentions && (passage === undefined || !dependsOnVotes(passage, mentions, revoted))) {
      reader.recall(known, at);
      continue;
    }
    const reading = reader.read(at);
    isAsBefore &&= leavesBehindTheSame(reading, known);
    readings[at] = reading;
    for (const ref of [...known.refs, ...reading.refs]) recounted.add(ref);
    countRefs(counts, known.refs, -1);
    countRefs(counts, reading.refs, 1);
  }
  for (const ref of recounted) if (counts.get(ref) === last.counts.get(ref)) recounted.delete(ref);
  const findings = readings.map((reading, at) => {
    const before = last.findings[at];
    return before && reading === last.readings[at] && (recounted.size === 0 || !reading.refs.some((ref) => recounted.has(ref))) ? before : earlierIfSame(before, findingsOf(names, reading, at, counts));
  });
  return { names, votes, counts, readings, findings };
}

/** The votes of a version, counted anew where mentions have changed, and on which names they are otherwise. */
function votesAfter(last: Understood, { passages, found }: FoundNames): { readonly votes: Votes; readonly revoted: ReadonlySet<string> } {
  const asked = new Set<string>();
  for (const stretch of changedStretches(last.names.found, found)) for (let at = stretch.from; at < stretch.toAfter; at++) {
    for (const [passage, mentions] of [[last.names.passages[at], last.names.found[at]], [passages[at], found[at]]] as const) {
      if (passage && mentions) for (const key of votedOn(passage, mentions)) asked.add(key);
    }
  }
  const counted = countVotes(passages, found, (key) => asked.has(key));
  const votes = new Map(last.votes);
  const revoted = new Set<string>();
  for (const key of asked) {
    const vote = counted.get(key);
    if (isSameData(votes.get(key), vote)) continue;
    revoted.add(key);
    if (vote) votes.set(key, vote);
    else votes.delete(key);
  }
  return { votes, revoted };
}

function countRefs(counts: Map<string, number>, refs: readonly string[], by: number): void {
  for (const ref of refs) {
    const count = (counts.get(ref) ?? 0) + by;
    if (count === 0) counts.delete(ref);
    else counts.set(ref, count);
  }
}

/** Whether two versions can be compared passage by passage. */
function isAlike(before: FoundNames, after: FoundNames): boolean {
  return before.found.length === after.found.length && before.everyTerm === after.everyTerm && isSameData(before.date, after.date);
}

/** Whether what stands behind a passage is understood by it as it was. */
function leavesBehindTheSame(a: PassageNames, b: PassageNames): boolean {
  const left = ({ surnames, expansions, licensed, mentions }: PassageNames): object => [surnames, expansions, licensed, mentions.flatMap(({ label, entry }) => (label === 'term' ? [entry?.id] : []))];
  return isSameData(left(a), left(b));
}

/**
 * Reads again only the passages that have changed, where what they say of names is what it was: then everything else
 * is understood as before. Undefined where it is not.
 */
function understandPart(last: Understood, names: FoundNames): Understood | undefined {
  const { from, toBefore, toAfter } = changedItems(last.names.found, names.found);
  if (last.names.everyTerm !== names.everyTerm || !isSameData(last.names.date, names.date)) return undefined;
  const reader = new NameReader(names, last.votes);
  reader.recallFirst(last.readings.slice(0, from));
  const fresh: PassageNames[] = [];
  for (let at = from; at < toAfter; at++) {
    const known = toBefore === toAfter && names.found[at] === last.names.found[at] ? last.readings[at] : undefined;
    fresh.push(known ? reader.recall(known, at) : reader.read(at));
  }
  const replaced = last.readings.slice(from, toBefore);
  if (saidOf(names.blocks, fresh, from, replaced) !== saidOf(last.names.blocks, replaced, from, fresh)) return undefined;
  const findings = fresh.map((reading, index) => (reading === replaced[index] ? last.findings[from + index] : undefined) ?? findingsOf(names, reading, from + index, last.counts));
  return {
    names, votes: last.votes, counts: last.counts,
    readings: last.readings.toSpliced(from, toBefore - from, ...fresh),
    findings: last.findings.toSpliced(from, toBefore - from, ...findings),
  };
}

/**
 * What later passages and counts take from a run of passages.
 * @param others of the version that it is compared with: what is the same in both is not told
 */
function saidOf(blocks: readonly Block[], readings: readonly PassageNames[], from: number, others: readonly PassageNames[]): string {
  const said = readings.flatMap((reading, index) => [
    ...(opensSection(blocks, from + index) ? [SECTION] : []),
    ...(reading.sign === '' && reading.refs.length === 0 ? [] : reading === others[index] ? [SAME] : [reading.sign, reading.refs, reading.mentions.map(({ entry }) => entry?.id ?? '')]),
  ]);
  return JSON.stringify([...said, ...(opensSection(blocks, from + readings.length) ? [SECTION] : [])]);
}
const SECTION = '§';
const SAME = '=';

function opensSection(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.section !== blocks[at - 1]?.section;
}

/** Reads passages in their order. */
class NameReader {
  readonly #names: FoundNames;
  readonly #votes: Votes;
  readonly #surnames = new NotingMap<string, string>();
  readonly #expansions = new NotingMap<string, Mention>();
  readonly #licensed = new NotingSet<GlossaryEntry>();
  /** Terms that the section has had. */
  readonly #glossed = new Set<string>();

  constructor(names: FoundNames, votes: Votes) {
    this.#names = names;
    this.#votes = votes;
  }

  read(at: number): PassageNames {
    const { passages, found, date, words, everyTerm } = this.#names;
    const passage = passages[at];
    const mentions = found[at] ?? [];
    if (!passage) return NOTHING;
    this.#enter(at);
    const remembered = rememberNames(passage, mentions, { votes: this.#votes, words, surnames: this.#surnames, expansions: this.#expansions });
    const linked = linkMentions(remembered, date, this.#licensed);
    const shown = everyTerm ? linked : oncePerSection(linked, this.#glossed);
    if (shown.length === 0 && mentions.length === 0) return NOTHING;
    return {
      sign: signOf(passage, mentions), mentions: shown, refs: shown.map((mention) => refOf(passage.prose, mention)),
      surnames: this.#surnames.noted(), expansions: this.#expansions.noted(), licensed: this.#licensed.noted(),
    };
  }

  /** Takes in what was read of the first passages. */
  recallFirst(readings: readonly PassageNames[]): void {
    for (const reading of readings) this.#takeIn(reading);
    let section = readings.length;
    while (section > 0 && !opensSection(this.#names.blocks, section)) section--;
    for (const { mentions } of readings.slice(section)) oncePerSection(mentions, this.#glossed);
    this.#forgetNoted();
  }

  /** The same of the next passage. */
  recall(reading: PassageNames, at: number): PassageNames {
    this.#enter(at);
    this.#takeIn(reading);
    oncePerSection(reading.mentions, this.#glossed);
    this.#forgetNoted();
    return reading;
  }

  #takeIn({ surnames, expansions, licensed }: PassageNames): void {
    for (const [surname, name] of surnames) this.#surnames.set(surname, name);
    for (const [form, mention] of expansions) this.#expansions.set(form, mention);
    for (const entry of licensed) license(entry, this.#licensed);
  }

  #forgetNoted(): void {
    for (const all of [this.#surnames, this.#expansions, this.#licensed]) all.noted();
  }

  #enter(at: number): void {
    if (opensSection(this.#names.blocks, at)) this.#glossed.clear();
  }
}

const NOTHING: PassageNames = { sign: '', mentions: [], refs: [], surnames: [], expansions: [], licensed: [] };

/** A map that says what was set in it. */
class NotingMap<Key, Value> extends Map<Key, Value> {
  #noted: (readonly [Key, Value])[] = [];

  override set(key: Key, value: Value): this {
    this.#noted.push([key, value]);
    return super.set(key, value);
  }

  /** What was set since this was asked last. */
  noted(): readonly (readonly [Key, Value])[] {
    const noted = this.#noted;
    this.#noted = [];
    return noted;
  }
}

class NotingSet<Item> extends Set<Item> {
  #noted: Item[] = [];

  override add(item: Item): this {
    this.#noted.push(item);
    return super.add(item);
  }

  noted(): readonly Item[] {
    const noted = this.#noted;
    this.#noted = [];
    return noted;
  }
}

function signOf(passage: Passage, mentions: readonly Mention[]): string {
  return JSON.stringify(mentions.map(({ start, end, label, foundBy, probability, ref, isFull, entries, iso }) => [passage.prose.slice(start, end), label, foundBy, probability, ref, isFull, iso, entries.map(({ id }) => id)]));
}

function findingsOf({ passages, date }: FoundNames, { mentions, refs }: PassageNames, at: number, counts: ReadonlyMap<string, number>): readonly EntityFinding[] {
  const passage = passages[at];
  return mentions.map((mention, index): EntityFinding => {
    const ref = refs[index] ?? '';
    const role = mention.entry && roleAt(mention.entry, date);
    return {
      start: mention.start, end: mention.end, label: mention.label, score: mention.probability,
      message: describe(mention, ref, role), data: dataOf(mention, ref, counts.get(ref) ?? 1, passage !== undefined && isMetonym(passage, mention), role),
    };
  });
}

function refOf(prose: string, mention: LinkedMention): string {
  return mention.iso ?? mention.entry?.name ?? mention.ref ?? prose.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}
