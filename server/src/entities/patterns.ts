import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import type { EntityType } from './entity.ts';
import { isPeoplePlural, peopleWord } from './peoples.ts';
import { isOfClass } from './word-classes.ts';

/** A name that its own form gives away. */
export interface PatternName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly probability: number;
}

/** How often each pattern is right, by the marked texts that it was written with. */
const SURE = 0.9;
const LIKELY = 0.8;
const FAIR = 0.6;

/** Names that patterns find in a passage; they may overlap. */
export function findPatterns(passage: Passage): readonly PatternName[] {
  const capitals = passage.tokens.filter((token) => token.kind === 'word' && /^\p{Lu}{2}/u.test(token.text)).length;
  if (capitals * 2 > passage.tokens.length) return [];
  const starts = new Set(passage.sentences.map(({ from }) => from));
  return passage.tokens.flatMap((token, index) => {
    const place = { tokens: passage.tokens, index, token, isInitial: starts.has(index) };
    return [peoples(place), institution(place), titledPerson(place), initialledPerson(place), namedDays(place), acronym(place)].filter((name) => name !== undefined);
  });
}

interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
  readonly isInitial: boolean;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
const span = (first: Token, last: Token, type: EntityType, probability: number): PatternName => ({ start: first.start, end: last.end, type, probability });

/** "the Germans", "an Englishman", "the French", "the American people"; but "German steel" is no name. */
function peoples({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token)) return undefined;
  const next = tokens[index + 1];
  if (isPeoplePlural(token.text) && !(isCapital(next) && next?.start === token.end + 1)) return span(token, token, 'group', SURE);
  const kind = peopleWord(token.text);
  if (kind !== 'people' && kind !== 'member') return undefined;
  if (next && /^(?:people|peoples|nation|race)$/.test(next.normal) && tokens[index + 2]?.text !== '-') return span(token, next, 'group', LIKELY);
  const before = tokens[index - 1]?.normal ?? '';
  const standsAlone = next === undefined || next.kind === 'punctuation' || next.kind === 'clitic' || (/^(?:VERB|AUX|ADP|CCONJ|SCONJ|ADV|PRON|PART)$/.test(next.partOfSpeech) && !isCapital(next)) || RELATIVE.has(next.normal);
  if (!standsAlone || next?.text === '-' || (next?.text === ',' && isPeopleAdjective(tokens[index + 2]))) return undefined;
  if (next?.normal === 'and' && isPeopleAdjective(tokens[index + 2])) return undefined;
  if (kind === 'member') return span(token, token, 'group', LIKELY);
  return before === 'the' || (/^(?:a|an|every|no|each|any)$/.test(before) && /(?:an|i)$/.test(token.normal)) ? span(token, token, 'group', FAIR) : undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'that', 'which', 'themselves', 'alone', 'too']);
const isPeopleAdjective = (token: Token | undefined): boolean => token !== undefined && peopleWord(token.text) === 'people';

/** Institutions that a text names by their kind alone, with a capital in mid-sentence: "the Constitution". */
const INSTITUTIONS: ReadonlyMap<string, EntityType> = new Map([
  ...'government congress parliament senate administration commission commissioners committee assembly cabinet reichstag duma cortes admiralty treasury commons directory convention politburo comintern'.split(' ').map((word) => [word, 'organization'] as const),
  ...'constitution bible scripture scriptures gospel koran'.split(' ').map((word) => [word, 'work'] as const),
  ...'union orient levant capitol'.split(' ').map((word) => [word, 'place'] as const),
  ...'god christ jesus pope tsar czar kaiser mikado allah jehovah satan'.split(' ').map((word) => [word, 'person'] as const),
]);
/** After these a kind with a capital is one institution and no kind: "my Government", "the Congress". */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'our', 'their', 'its', 'his', 'your', 'my', 'whole', 'said', 'new', 'old', 'of', 'by', 'in', 'to', 'from', 'and', 'under', 'which', 'present', 'former']);
/** Named without an article. */
const BARE: ReadonlySet<string> = new Set(['congress', 'parliament', 'god', 'christ', 'jesus', 'allah', 'jehovah', 'satan', 'scripture', 'pope', 'tsar', 'czar']);

function institution({ tokens, index, token, isInitial }: Place): PatternName | undefined {
  const type = INSTITUTIONS.get(token.normal);
  if (type === undefined || !isCapital(token)) return undefined;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (isCapital(next) || (isCapital(previous) && !DETERMINERS.has(previous?.normal ?? ''))) return undefined;
  if (type === 'person') return span(token, token, type, LIKELY);
  const isDetermined = previous !== undefined && DETERMINERS.has(previous.normal);
  if (!isDetermined && (isInitial || !BARE.has(token.normal))) return undefined;
  if (next?.normal === 'of') return span(token, token, type, FAIR);
  return span(token, token, type, LIKELY);
}

/** "General Harcourt", "Dr. Weir": the title is part of the name as used; "Mr. Pell": it is not. */
function titledPerson({ tokens, index, token }: Place): PatternName | undefined {
  if (!isCapital(token) || /^st\.?$/.test(token.normal)) return undefined;
  const isTitle = isOfClass(token.normal, 'title');
  if (!isTitle && !isOfClass(token.normal, 'courtesy')) return undefined;
  let last = index + 1;
  if (tokens[last]?.text === '.') last++;
  const first = tokens[last];
  while (isNamePart(tokens, last + 1, first)) last++;
  const closing = tokens[last];
  if (!first || !closing || !isCapital(first) || isOfClass(first.normal, 'title') || isOfClass(first.normal, 'organization') || isOfClass(first.normal, 'place')) return undefined;
  return span(isTitle ? token : first, closing, 'person', isTitle ? LIKELY : SURE);
}

/** A further part of a person's name: a capital, an initial, a particle before a capital. */
function isNamePart(tokens: readonly Token[], index: number, first: Token | undefined): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (!token || !previous || !first || previous.kind === 'punctuation') return false;
  if (/^(?:de|von|van|der|du|la|le)$/.test(token.normal)) return isCapital(tokens[index + 1]);
  return isCapital(token) && token.start - previous.end <= 1 && !isOfClass(token.normal, 'organization');
}

/** "J. B. Harcourt". */
function initialledPerson({ tokens, index, token }: Place): PatternName | undefined {
  if (!/^\p{Lu}\.$/u.test(token.text) || (tokens[index - 1] && /^\p{Lu}\.$/u.test(tokens[index - 1]?.text ?? ''))) return undefined;
  let last = index;
  while (/^\p{Lu}\.$/u.test(tokens[last + 1]?.text ?? '')) last++;
  const surname = tokens[last + 1];
  if (!surname || !/^\p{Lu}\p{Ll}/u.test(surname.text) || isOfClass(surname.normal, 'organization')) return undefined;
  return span(token, surname, 'person', LIKELY);
}

/** "the February days", "the July insurrection". */
function namedDays({ tokens, index, token }: Place): PatternName | undefined {
  const next = tokens[index + 1];
  if (!isCapital(token) || !next || !isOfClass(token.normal, 'month') || token.text.endsWith('.')) return undefined;
  return /^(?:days|revolution|insurrection|uprising|rising|events|coup|massacre|massacres|riots|strike|strikes)$/.test(next.normal) ? span(token, next, 'event', LIKELY) : undefined;
}

const NO_ACRONYM = /^(?:I|A|O|OK|TV|AD|BC|AM|PM|NB|PS|MS|MSS|VS|ED|NO|II|III|IV|VI|VII|VIII|IX|XI|XII|[IVXLC]+)$/;

/** "the C.I.O.", "POUM": letters without the name that they stand for are most often an organization's. */
function acronym({ token, tokens, index }: Place): PatternName | undefined {
  const letters = token.text.replace(/\./g, '');
  if (!/^(?:\p{Lu}\.){2,6}$|^\p{Lu}{3,6}$/u.test(token.text) || NO_ACRONYM.test(letters)) return undefined;
  const next = tokens[index + 1];
  if (token.text.includes('.') && letters.length < 3 && isCapital(next)) return undefined;
  if (/^US$|^USA$|^USSR$|^UK$|^NY$|^DC$/.test(letters)) return span(token, token, 'place', LIKELY);
  const neighbours = [tokens[index - 1], next].some((other) => other && /^\p{Lu}{3,}$/u.test(other.text));
  return neighbours ? undefined : span(token, token, 'organization', FAIR);
}
