import type { Passage } from '../language/passage.ts';
import type { Token, TokenRange } from '../language/token.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import { explainedAcronyms } from './acronyms.ts';
import { bearersOf, withInitial } from './bearers.ts';
import { type DocumentDate, documentDate } from './dates/document-date.ts';
import { findDates } from './dates/find-dates.ts';
import { DocumentNames } from './document-names.ts';
import type { EntityFinding, EntityLabel } from './entity.ts';
import type { Glossary } from './glossary.ts';
import { type GlossaryIndex, type GlossaryMatch, prepareGlossary } from './glossary-index.ts';
import { agreeInLists, fillLists } from './list-agreement.ts';
import { type Mention, withoutOverlaps } from './mention.ts';
import { findPatterns } from './patterns.ts';
import { peopleWord } from './peoples.ts';
import { type DocumentWords, readInput } from './tagger/features.ts';
import { taggerWeights } from './tagger/model.ts';
import { tagNames } from './tagger/tag.ts';
import type { TaggerWeights } from './tagger/weights.ts';
import { readWord } from './tagger/word.ts';
import { withTitle } from './titles.ts';
import { trimName } from './trim-name.ts';
import { askedWordsOf, DocumentWordCounts } from './document-words.ts';
import { KeptByWords } from '../language/kept-by-words.ts';
import type { Word } from '../language/word.ts';
import { changedBetween } from '../text/changed-range.ts';
import { isSameData } from '../text/same-data.ts';

export interface EntityOptions {
  /** Marks a term each time that it stands, not once a section. */
  readonly everyTerm?: boolean | undefined;
}

/** Finds the entities of a document's English passages, from one version to the next. */
export class EntityFinder {
  readonly #words = new DocumentWordCounts();
  readonly #readings = new KeptByWords<Passage, MentionReading, Word>(({ number }) => number);
  readonly #names = new DocumentNames();
  /** What was forgotten since the last version whose mentions were all found. */
  readonly #forgotten = new Set<Passage>();
  #last: FoundMentions = { passages: [], surroundings: {}, found: [], years: [] };

  /**
   * A row a passage, in reading order: the same object while nothing in it has changed. Gives the block of each passage that is read
   * anew before it is.
   */
  *findInSlices({ blocks, frontMatter }: Pick<TextDocument, 'blocks' | 'frontMatter'>, passages: readonly Passage[], glossary: Glossary, { everyTerm = false }: EntityOptions = {}): Generator<Block | undefined, readonly (readonly EntityFinding[])[]> {
    const index = prepareGlossary(glossary);
    const date = documentDate(frontMatter);
    for (const passage of this.#readings.turn(this.#words.moveTo(passages))) this.#forgotten.add(passage);
    const surroundings = { index, date, weights: taggerWeights() };
    const last = isSameData(this.#last.surroundings, surroundings) ? this.#last : { passages: [], found: [], years: [] };
    const { from, toAfter } = changedBetween(last.passages.length, passages.length, (a, b) => {
      const passage = passages[b];
      return passage !== undefined && last.passages[a] === passage && (this.#forgotten.size === 0 || !this.#forgotten.has(passage));
    });
    const found = last.found.slice(0, from);
    const years = last.years.slice(0, from);
    const ahead = last.passages.length - passages.length;
    let at = from;
    for (; at < passages.length; at++) {
      const lastYear = at === 0 ? date?.year : years[at - 1];
      // From here on every passage stands after the same year as before.
      if (at >= toAfter && at > 0 && at + ahead > 0 && last.years[at + ahead - 1] === lastYear) break;
      const passage = passages[at];
      if (!passage?.isEnglish) {
        found.push(NOTHING);
        years.push(lastYear);
        continue;
      }
      const around = { ...surroundings, lastYear, words: this.#words };
      const known = this.#known(passage, around);
      if (!known) yield blocks[at];
      const reading = known ?? this.#read(passage, around);
      found.push(reading.mentions);
      years.push(reading.lastYear);
    }
    this.#last = { passages, surroundings, found: found.concat(last.found.slice(at + ahead)), years: years.concat(last.years.slice(at + ahead)) };
    this.#forgotten.clear();
    yield undefined;
    this.#readings.keepOnly(passages.length, () => passages);
    return this.#names.understand({ blocks, passages, found: this.#last.found, date, words: this.#words, everyTerm });
  }

  /** The mentions of one passage, unless the passage or what it depends on has changed. */
  #known(passage: Passage, { index, date, weights, lastYear }: Surroundings): MentionReading | undefined {
    const known = this.#readings.get(passage);
    return known && known.index === index && isSameData(known.date, date) && known.from === lastYear && known.weights === weights ? known : undefined;
  }

  #read(passage: Passage, surroundings: Surroundings): MentionReading {
    const { index, date, weights, lastYear } = surroundings;
    const found = findDates(passage.prose, date, lastYear);
    const mentions = withoutOverlaps([
      ...found.dates.map((one): Mention => ({ ...one, label: 'date', foundBy: 'pattern', probability: DATE, entries: [] })),
      ...namesIn(passage, surroundings),
    ]);
    const reading = { mentions, from: lastYear, lastYear: found.lastYear, date, index, weights };
    this.#readings.set(passage, reading, askedWordsOf(passage));
    return reading;
  }
}

/** The entities of a document that is read once: a row a passage. */
export function findEntities(document: Pick<TextDocument, 'blocks' | 'frontMatter'>, passages: readonly Passage[], glossary: Glossary, options: EntityOptions = {}): readonly (readonly EntityFinding[])[] {
  return atOnce(new EntityFinder().findInSlices(document, passages, glossary, options));
}

const NOTHING: readonly Mention[] = [];

/** What a passage's mentions depend on besides the passage. */
interface Surroundings {
  readonly index: GlossaryIndex;
  readonly date: DocumentDate | undefined;
  readonly weights: TaggerWeights;
  readonly lastYear: number | undefined;
  readonly words: DocumentWords;
}

/** The mentions of one version, a row a passage. */
interface FoundMentions {
  readonly passages: readonly Passage[];
  readonly surroundings: Partial<Pick<Surroundings, 'index' | 'date' | 'weights'>>;
  readonly found: readonly (readonly Mention[])[];
  /** The last year named up to the end of each passage. */
  readonly years: readonly (number | undefined)[];
}

interface MentionReading {
  readonly mentions: readonly Mention[];
  /** The last year named before the passage, and at its end. */
  readonly from: number | undefined;
  readonly lastYear: number | undefined;
  readonly date: DocumentDate | undefined;
  readonly index: GlossaryIndex;
  readonly weights: TaggerWeights;
}

/** How sure each kind of evidence is, fitted to the marked texts. */
const DATE = 0.95;
const FULL_NAME = 0.96;
const SHORT_NAME = 0.9;
const AMBIGUOUS_NAME = 0.8;

function namesIn(passage: Passage, { index, date, words }: Surroundings): readonly Mention[] {
  const matches = index.match(passage);
  const blocked = matches.filter(({ entries }) => entries.length === 0);
  const input = readInput(passage, matches, words);
  const found = tagNames(input, taggerWeights()).flatMap((tagged): readonly Mention[] => {
    const name = trimName(passage, tagged);
    const first = name && passage.tokens[name.from];
    const last = name && passage.tokens[name.to - 1];
    if (!first || !last || (first === last && isNoName(passage, first, words))) return [];
    if (input.isInCapitals && !isKnownName(passage, name, words)) return [];
    const opening = name.type !== 'work' && first.normal === 'the' ? passage.tokens[name.from + 1] ?? first : first;
    const span = name.type === 'person' ? withTitle(passage, name.from, last.end) : { start: opening.start, end: last.end };
    const entries = bearersOf(index, passage.prose, span, date);
    // "the Guizots" are persons, whatever they are taken for.
    const label = name.type !== 'group' && entries.length > 0 && entries.every(({ type }) => type === 'person') ? 'person' : name.type;
    return [{ ...span, label, foundBy: 'tagger', probability: name.probability, entries }];
  });
  const named = matches.flatMap((match) => glossaryMention(passage.prose, match, found.find(({ start, end }) => start === match.start && end === match.end)?.label));
  const patterned = findPatterns(passage).map(({ start, end, type, probability }): Mention => ({
    start, end, label: type, foundBy: 'pattern', probability, entries: bearersOf(index, passage.prose, { start, end }, date),
  }));
  const mentions = [...named, ...found, ...patterned].filter((mention) => !blocked.some(({ start, end }) => start <= mention.start && mention.end <= end));
  const kept = agreeInLists(passage.prose, fillLists(passage.prose, withoutOverlaps(mentions)));
  return [...kept, ...explainedAcronyms(passage, kept)];
}

/** "Russian steel", "the Thermidorian wave": an adjective alone is no name; where it stands for a people a pattern sees it. */
function isNoName({ tokens }: Passage, token: Token, words: DocumentWords): boolean {
  if (peopleWord(token.text) === 'people' || COMPOUND_ADJECTIVE.test(token.text) || NO_NAMES.has(token.normal)) return true;
  const next = tokens[token.index + 1];
  const isBeforeNoun = next !== undefined && /^\p{Ll}/u.test(next.text) && (next.partOfSpeech === 'NOUN' || next.partOfSpeech === 'ADJ');
  return isBeforeNoun && ADJECTIVE.test(token.normal) && words.afterTitle(token.word) === 0;
}

const COMPOUND_ADJECTIVE = /^(?:North|South|East|West|Anglo|Franco|Russo|Austro|Sino)-\p{Lu}\p{Ll}+(?:an|ish|ese)$/u;
const ADJECTIVE = /(?:ian|ist|ite|ese|ish|ic|ean)$/;
const NO_NAMES: ReadonlySet<string> = new Set(['vol', 'no', 'nos', 'chapter', 'part', 'section', 'book', 'fig', 'figure', 'table', 'page', 'note', 'mr', 'mrs', 'sir', 'messrs', 'ibid', 'cf', 'loc', 'op', 'soviet', 'gentlemen', 'ladies', 'comrades', 'citizens']);

/** In a headline capitals say nothing: a name there is one whose words are not in the lexicon, or are names in the text. */
function isKnownName({ tokens }: Passage, { from, to }: TokenRange, words: DocumentWords): boolean {
  return tokens.slice(from, to).some((token) => words.small(token.word) === 0 && (words.capital(token.word) > 0 || readWord(token).commonness === 0));
}

/** @param tagged what the tagger takes the same words for: it decides where the glossary has things of several types */
function glossaryMention(prose: string, { start, end, entries, isFull }: GlossaryMatch, tagged: EntityLabel | undefined): readonly Mention[] {
  const first = entries.find(({ type }) => type === tagged) ?? entries[0];
  if (!first) return [];
  const probability = isFull ? FULL_NAME : entries.length === 1 ? SHORT_NAME : AMBIGUOUS_NAME;
  return [{ start, end, label: first.type, foundBy: 'glossary', probability, entries: isFull ? entries : withInitial(prose, start, entries), isFull }];
}
