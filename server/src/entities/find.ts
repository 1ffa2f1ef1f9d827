import type { Passage } from '../language/passage.ts';
import type { Token, TokenRange } from '../language/token.ts';
import type { TextDocument } from '../text/document.ts';
import { explainedAcronyms } from './acronyms.ts';
import { type DocumentDate, documentDate } from './dates/document-date.ts';
import { findDates } from './dates/find-dates.ts';
import { dataOf, describe, roleAt } from './describe.ts';
import { rememberNames } from './document-memory.ts';
import type { EntityFinding, EntityLabel } from './entity.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import { type GlossaryIndex, type GlossaryMatch, prepareGlossary } from './glossary-index.ts';
import { type LinkedMention, linkMentions } from './link.ts';
import { agreeInLists, fillLists } from './list-agreement.ts';
import { isMetonym } from './metonym.ts';
import { type Mention, withoutOverlaps } from './mention.ts';
import { findPatterns } from './patterns.ts';
import { peopleWord } from './peoples.ts';
import { countDocumentWords, type DocumentWords, readInput, standingOf } from './tagger/features.ts';
import { taggerWeights } from './tagger/model.ts';
import { tagNames } from './tagger/tag.ts';
import type { TaggerWeights } from './tagger/weights.ts';
import { readWord } from './tagger/word.ts';
import { withTitle } from './titles.ts';
import { trimName } from './trim-name.ts';
import { oncePerSection } from './terms.ts';

export interface EntityOptions {
  /** Marks a term each time that it stands, not once a section. */
  readonly everyTerm?: boolean | undefined;
}

/** The entities of a document: of its English passages, in reading order. */
export function findEntities(document: TextDocument, passages: readonly Passage[], glossary: Glossary, options: EntityOptions = {}): readonly EntityFinding[] {
  const index = prepareGlossary(glossary);
  const date = documentDate(document.frontMatter);
  const words = countDocumentWords(passages);
  let lastYear = date?.year;
  const found = passages.map((passage, at) => {
    if (!passage.isEnglish) return [];
    const reading = readMentions(passage, { index, date, lastYear, words });
    lastYear = reading.lastYear;
    return reading.mentions.map((mention) => ({ ...mention, passage: at }));
  });
  const remembered = rememberNames(passages, found, words);
  const linked = linkMentions(remembered, date);
  const shown = options.everyTerm === true ? linked : oncePerSection(document, linked);
  return findings(passages, shown, date);
}

/** What a passage's mentions depend on besides the passage. */
interface Surroundings {
  readonly index: GlossaryIndex;
  readonly date: DocumentDate | undefined;
  readonly lastYear: number | undefined;
  readonly words: DocumentWords;
}

interface MentionReading {
  /** Of passage 0, wherever the passage stands. */
  readonly mentions: readonly Mention[];
  readonly lastYear: number | undefined;
  readonly signature: string;
  readonly index: GlossaryIndex;
  readonly weights: TaggerWeights;
}

const readings = new WeakMap<Passage, MentionReading>();

/** The mentions of one passage; read again only when the passage or what it depends on has changed. */
function readMentions(passage: Passage, { index, date, lastYear, words }: Surroundings): MentionReading {
  const signature = `${date?.year}-${date?.month}-${date?.day} ${lastYear} ${standingOf(passage, words)}`;
  const weights = taggerWeights();
  const known = readings.get(passage);
  if (known && known.signature === signature && known.index === index && known.weights === weights) return known;
  const found = findDates(passage.prose, date, lastYear);
  const mentions = withoutOverlaps([
    ...found.dates.map((one): Mention => ({ passage: 0, ...one, label: 'date', foundBy: 'pattern', probability: DATE, entries: [] })),
    ...namesIn(passage, 0, index, words),
  ]);
  const reading = { mentions, lastYear: found.lastYear, signature, index, weights };
  readings.set(passage, reading);
  return reading;
}

/** How sure each kind of evidence is, fitted to the marked texts. */
const DATE = 0.95;
const FULL_NAME = 0.96;
const SHORT_NAME = 0.9;
const AMBIGUOUS_NAME = 0.8;

function namesIn(passage: Passage, at: number, index: GlossaryIndex, words: DocumentWords): readonly Mention[] {
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
    return [{ passage: at, ...span, label: name.type, foundBy: 'tagger', probability: name.probability, entries: index.lookUp(passage.prose.slice(span.start, span.end)) }];
  });
  const named = matches.flatMap((match) => glossaryMention(passage.prose, match, at, found.find(({ start, end }) => start === match.start && end === match.end)?.label));
  const patterned = findPatterns(passage).map(({ start, end, type, probability }): Mention => ({
    passage: at, start, end, label: type, foundBy: 'pattern', probability, entries: index.lookUp(passage.prose.slice(start, end)),
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
  return isBeforeNoun && ADJECTIVE.test(token.normal) && !words.afterTitle.has(token.normal);
}

const COMPOUND_ADJECTIVE = /^(?:North|South|East|West|Anglo|Franco|Russo|Austro|Sino)-\p{Lu}\p{Ll}+(?:an|ish|ese)$/u;
const ADJECTIVE = /(?:ian|ist|ite|ese|ish|ic|ean)$/;
const NO_NAMES: ReadonlySet<string> = new Set(['vol', 'no', 'nos', 'chapter', 'part', 'section', 'book', 'fig', 'figure', 'table', 'page', 'note', 'mr', 'mrs', 'sir', 'messrs', 'ibid', 'cf', 'loc', 'op', 'soviet', 'gentlemen', 'ladies', 'comrades', 'citizens']);

/** In a headline capitals say nothing: a name there is one whose words are not in the lexicon, or are names in the text. */
function isKnownName({ tokens }: Passage, { from, to }: TokenRange, words: DocumentWords): boolean {
  return tokens.slice(from, to).some(({ normal, text }) => (words.capital.has(normal) && !words.small.has(normal)) || (readWord(text).commonness === 0 && !words.small.has(normal)));
}

/** @param tagged what the tagger takes the same words for: it decides where the glossary has things of several types */
function glossaryMention(prose: string, { start, end, entries, isFull }: GlossaryMatch, passage: number, tagged: EntityLabel | undefined): readonly Mention[] {
  const first = entries.find(({ type }) => type === tagged) ?? entries[0];
  if (!first) return [];
  const probability = isFull ? FULL_NAME : entries.length === 1 ? SHORT_NAME : AMBIGUOUS_NAME;
  return [{ passage, start, end, label: first.type, foundBy: 'glossary', probability, entries: isFull ? entries : withInitial(prose.slice(0, start), entries), isFull }];
}

/** After an initial a surname is only theirs whose given name begins so: "J. Murray" is no Philip. */
function withInitial(before: string, entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const initial = /(?<!\p{L})(\p{Lu})\.\s*$/u.exec(before)?.[1];
  return initial === undefined ? entries : entries.filter(({ type, name, aliases }) => type !== 'person' || [name, ...aliases].some((form) => form.startsWith(initial) && form.includes(' ')));
}

function findings(passages: readonly Passage[], linked: readonly (readonly LinkedMention[])[], date: DocumentDate | undefined): readonly EntityFinding[] {
  const refs = linked.map((mentions, at) => mentions.map((mention) => refOf(passages[at]?.prose ?? '', mention)));
  const counts = new Map<string, number>();
  for (const ref of refs.flat()) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return linked.flatMap((mentions, at) => mentions.map((mention, index): EntityFinding => {
    const passage = passages[at];
    const ref = refs[at]?.[index] ?? '';
    const role = mention.entry && roleAt(mention.entry, date);
    return {
      passage: at, start: mention.start, end: mention.end, label: mention.label, score: mention.probability,
      message: describe(mention, ref, role), data: dataOf(mention, ref, counts.get(ref) ?? 1, passage !== undefined && isMetonym(passage, mention), role),
    };
  }));
}

function refOf(prose: string, mention: LinkedMention): string {
  return mention.iso ?? mention.entry?.name ?? mention.ref ?? prose.slice(mention.start, mention.end).replace(/\s+/g, ' ');
}
