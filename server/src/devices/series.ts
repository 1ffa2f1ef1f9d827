import { mainVerb } from '../language/main-verb.ts';
import type { Boundary } from '../language/passage.ts';
import { rememberLastPassage } from '../language/per-passage.ts';
import type { Token } from '../language/token.ts';
import { ByPlaces } from './by-places.ts';
import { alignmentOf, balanceOf, type Unit, unitsOf } from './units.ts';

/** What the members of a series are. */
export type MemberKind = 'clause' | 'verbal' | 'infinitive' | 'participial' | 'prepositional' | 'subordinate' | 'nominal' | 'adjectival' | 'adverbial';

export interface Member {
  /** Its words, without a conjunction before them. */
  readonly words: readonly Token[];
  readonly kind: MemberKind;
  /** The coordinating conjunction before it. */
  readonly conjunction: string | undefined;
  readonly boundary: Boundary;
}

/** Two or more members of one kind in a row: what a sentence tells one after another. */
export interface Series {
  readonly members: readonly Member[];
  readonly kind: MemberKind;
  /** Whether the members are phrases, pairs of phrases, clauses, what stands between semicolons, or sentences. */
  readonly grain: Grain;
}

export type Grain = 'comma' | 'pair' | 'colon' | 'period' | 'sentence';

/** The series of a passage, at every grain; none twice. */
export const seriesOf = rememberLastPassage((passage): readonly Series[] => {
  const commata = unitsOf(passage, 'comma');
  const found = new ByPlaces<Series>();
  for (const series of [
    ...runs(commata, 'comma'), ...runs(pairsOf(commata), 'pair').filter(isOfPairs), ...runs(unitsOf(passage, 'colon'), 'colon'), ...runs(unitsOf(passage, 'period'), 'period'), ...runs(unitsOf(passage, 'sentence'), 'sentence'),
  ]) {
    const places = series.members.map(({ words }) => words[0]?.index ?? 0);
    if (!found.get(places) && !isOfNumbers(series)) found.set(places, series);
  }
  return found.values;
});

/** Pages of an index, columns of a table. */
function isOfNumbers({ members }: Series): boolean {
  return members.every(({ words }) => words.every((token) => token.kind !== 'word'));
}

/** "salt, oil and rope" is no series of pairs: more than half of the members must be pairs, of two members both. */
function isOfPairs({ members }: Series): boolean {
  return members.filter(({ words }) => words.some((token) => token.partOfSpeech === 'CCONJ')).length > members.length / 2;
}

/** "A and B" as one item: the grain of series of pairs. */
function pairsOf(units: readonly Unit[]): readonly Unit[] {
  return joined(units, (unit) => unit.core.length < unit.words.length);
}

/** "we slept where we fell" as one item: a subordinate clause without a comma belongs to its member. */
function withSubordinates(units: readonly Unit[]): readonly Unit[] {
  return joined(units, (unit) => unit.core.length === unit.words.length);
}

function joined(units: readonly Unit[], isJoined: (unit: Unit) => boolean): readonly Unit[] {
  const found: Unit[] = [];
  for (const unit of units) {
    const previous = found.at(-1);
    if (previous && unit.boundary === 'conjunction' && isJoined(unit)) {
      found[found.length - 1] = { ...previous, words: [...previous.words, ...unit.words], core: [...previous.core, ...unit.words] };
    } else found.push(unit);
  }
  return found;
}

/** A unit and its kind, worked out once and only where it is asked for. */
class Item {
  readonly words: readonly Token[];
  readonly core: readonly Token[];
  readonly sentence: number;
  readonly boundary: Boundary;
  #kind: MemberKind | undefined;

  constructor({ words, core, sentence, boundary }: Unit) {
    this.words = words;
    this.core = core;
    this.sentence = sentence;
    this.boundary = boundary;
  }

  get kind(): MemberKind {
    return (this.#kind ??= kindOf(this.core));
  }
}

/** Maximal runs of neighbours of one kind, the first member taken from the end of the unit before where it opens there. */
function runs(all: readonly Unit[], grain: Grain): readonly Series[] {
  const found: Series[] = [];
  const units = withSubordinates(all).map((unit) => new Item(unit));
  let from = 0;
  while (from < units.length) {
    const row = [from];
    for (;;) {
      const last = row.at(-1) ?? from;
      const next = areAlike(units[last], units[last + 1], grain) ? last + 1
        : areAlike(units[last], units[last + 2], grain) && isAside(units[last + 1], grain) ? last + 2 : undefined;
      if (next === undefined) break;
      row.push(next);
    }
    const head = from > 0 && grain !== 'sentence' ? tailMember(units[from - 1], units[from]) : undefined;
    const members: Member[] = [];
    if (row.length > 1 || head) for (const index of row) addMember(members, units[index]);
    // Whether the first member stands at the end of the unit before is a guess: both readings are proposed.
    if (head) found.push(seriesFrom([head, ...members], grain));
    if (members.length > 1) found.push(seriesFrom(members, grain));
    from = (row.at(-1) ?? from) + 1;
  }
  return found;
}

function seriesFrom(members: readonly Member[], grain: Grain): Series {
  return { members: trimmed(members), kind: members[1]?.kind ?? 'nominal', grain };
}

/** "in a word", "which had long since died": what may stand between two members of one series. */
function isAside(unit: Item | undefined, grain: Grain): boolean {
  if (!unit || grain === 'sentence') return false;
  const { kind } = unit;
  return kind === 'subordinate' || kind === 'adverbial' || (kind === 'prepositional' && unit.core.length <= SHORT_ASIDE);
}
const SHORT_ASIDE = 3;

function addMember(members: Member[], unit: Item | undefined): void {
  if (unit) members.push({ words: unit.core, kind: unit.kind, boundary: unit.boundary, conjunction: unit.core.length < unit.words.length ? unit.words[0]?.normal : undefined });
}

function areAlike(a: Item | undefined, b: Item | undefined, grain: Grain): boolean {
  if (!a || !b) return false;
  if (grain === 'sentence') return a.core[0]?.word === b.core[0]?.word && a.kind === b.kind && a.core[0]?.kind === 'word';
  if (a.sentence !== b.sentence || b.boundary === 'bracket' || (grain === 'comma' && b.boundary === 'colon')) return false;
  const { kind } = a;
  const isSameOpening = a.core[0]?.word === b.core[0]?.word;
  if (kind === 'nominal' && b.kind === 'clause' && b.core.length < b.words.length && balanceOf(a.core, b.core.slice(0, mainVerb(b.core, { from: 1, to: b.core.length }))) >= LIKE_BUILD) return true;
  if (!areOneKind(kind, b.kind)) return isAdjectiveBeforeNoun(a, b, kind) || (isSameOpening && balanceOf(a.core, b.core) >= LIKE_BUILD) || (a.core.length > 2 && alignmentOf(a.core, b.core) >= LIKE_BUILD);
  if (kind === 'prepositional' || kind === 'subordinate') return isSameOpening || alignmentOf(a.core, b.core) >= LIKE_BUILD;
  return isSameOpening || balanceOf(a.core, b.core) >= LEAST_BALANCE;
}

/** The tags do not tell participles from past tenses. */
function areOneKind(a: MemberKind, b: MemberKind): boolean {
  return a === b || (PREDICATES.has(a) && PREDICATES.has(b));
}
const PREDICATES: ReadonlySet<MemberKind> = new Set(['verbal', 'participial']);

/** "feudal, patriarchal, idyllic relations": the last adjective stands with its noun. */
function isAdjectiveBeforeNoun(a: Item, b: Item, kind: MemberKind): boolean {
  return kind === 'adjectival' && b.core[0]?.partOfSpeech === 'ADJ' && a.core.length <= 2;
}
const LIKE_BUILD = 0.5;
const LEAST_BALANCE = 0.2;

/** "possesses gold, silver, salt": the end of a unit that is built as the next one is. */
function tailMember(unit: Item | undefined, next: Item | undefined): Member | undefined {
  if (!unit || !next || unit.sentence !== next.sentence || next.boundary === 'start' || next.boundary === 'bracket') return undefined;
  const isHard = next.boundary !== 'comma' && next.boundary !== 'conjunction';
  const { kind } = next;
  let best: { readonly words: readonly Token[]; readonly likeness: number } | undefined;
  for (let at = 1; at < unit.core.length; at++) {
    const isSameOpening = unit.core[at]?.word === next.core[0]?.word;
    // "which is to cost a million, will begin in March": the relative clause ends before the main one goes on.
    if (at === 1 && RELATIVE.has(unit.core[0]?.normal ?? '') && next.core.length === next.words.length) continue;
    if (!isSameOpening && (isHard || unit.core[at]?.partOfSpeech !== next.core[0]?.partOfSpeech)) continue;
    const words = unit.core.slice(at);
    if (!areOneKind(kindOf(words), kind)) continue;
    const likeness = (kind === 'nominal' && !isSameOpening && opensWithinPhrase(unit.core, at) ? WITHIN_PHRASE : 0) + (isSameOpening ? 1 : 0) + balanceOf(words, next.core) + alignmentOf(words.slice(0, ALIGNED), next.core.slice(0, ALIGNED));
    if (!best || likeness > best.likeness) best = { words, likeness };
  }
  return best && best.likeness >= LEAST_LIKENESS ? { words: best.words, kind, boundary: 'comma', conjunction: undefined } : undefined;
}
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who']);
const LEAST_LIKENESS = 0.6;
/** So many words at the beginning of two members are compared for their build. */
const ALIGNED = 5;
/** What it costs to begin a noun phrase after its own adjective or article: "no bread nor wine". */
const WITHIN_PHRASE = -0.6;

/** A noun phrase does not begin after its own adjective or noun. */
function opensWithinPhrase(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.partOfSpeech;
  return before === 'ADJ' || before === 'NOUN' || before === 'PROPN' || (before === 'DET' && words[at]?.partOfSpeech !== 'DET');
}

/** A last member of noun phrases ends where the sentence's verb begins: "law, order, property | are to him …". */
function trimmed(members: readonly Member[]): readonly Member[] {
  const last = members.at(-1);
  if (last && members.length > 1 && members.at(-2)?.kind === 'adjectival' && last.kind === 'nominal' && last.words[0]?.partOfSpeech !== 'DET') {
    const noun = last.words.findIndex((token) => token.partOfSpeech !== 'ADJ' && token.partOfSpeech !== 'ADV');
    return [...members.slice(0, -1), { ...last, words: last.words.slice(0, Math.max(1, noun)) }];
  }
  if (!last || members.length < 2 || members.at(-2)?.kind === 'clause' || (last.kind !== 'nominal' && last.kind !== 'prepositional' && last.kind !== 'clause')) return members;
  const verb = mainVerb(last.words, { from: 1, to: last.words.length });
  return verb === undefined || last.words[verb - 1]?.partOfSpeech === 'DET' ? members : [...members.slice(0, -1), { ...last, words: last.words.slice(0, verb) }];
}

/** What a stretch of words is, judged by how it opens and whether it has a verb of its own. */
export function kindOf(words: readonly Token[]): MemberKind {
  const first = words[0];
  const second = words[1];
  if (!first) return 'nominal';
  if (first.normal === 'to' && (second?.partOfSpeech === 'VERB' || second?.partOfSpeech === 'AUX' || second?.partOfSpeech === 'ADV')) return 'infinitive';
  if (first.partOfSpeech === 'SCONJ' || SUBORDINATE.has(first.normal)) return 'subordinate';
  if (first.partOfSpeech === 'ADP') return 'prepositional';
  const verb = mainVerb(words, { from: 0, to: words.length });
  const noun = words.findIndex(isNominal);
  if (verb !== undefined) return noun >= 0 && noun < verb ? 'clause' : 'verbal';
  const lead = words.find((token) => token.partOfSpeech !== 'ADV' && token.partOfSpeech !== 'PART');
  if (!lead) return 'adverbial';
  if (lead.partOfSpeech === 'VERB') return /(?:ing|ed|en)$/.test(lead.normal) ? 'participial' : 'verbal';
  return noun >= 0 ? 'nominal' : words.some((token) => token.partOfSpeech === 'ADJ') ? 'adjectival' : 'adverbial';
}

const SUBORDINATE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'if', 'while', 'although', 'though', 'than', 'as']);

function isNominal(token: Token): boolean {
  return token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN' || token.partOfSpeech === 'PRON' || token.partOfSpeech === 'NUM';
}
