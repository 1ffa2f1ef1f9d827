import type { EntityType } from '../entity.ts';
import { FAIR, isCapital, LIKELY, nameSpan, type PatternName, type Place } from './place.ts';

/** Institutions that a text names by their kind alone, with a capital in mid-sentence: "the Constitution". */
const INSTITUTIONS: ReadonlyMap<string, EntityType> = new Map([
  ...'government congress parliament senate administration commission commissioners committee assembly cabinet reichstag duma cortes admiralty treasury commons directory convention politburo comintern commune chamber ministry church party league international army diet synod presidium curia'.split(' ').map((word) => [word, 'organization'] as const),
  ...'constitution bible scripture scriptures gospel koran'.split(' ').map((word) => [word, 'work'] as const),
  ...'union orient levant capitol republic empire continent'.split(' ').map((word) => [word, 'place'] as const),
  ...'revolution restoration reformation renaissance enlightenment armistice'.split(' ').map((word) => [word, 'event'] as const),
  ...'god christ jesus pope tsar czar kaiser mikado allah jehovah satan'.split(' ').map((word) => [word, 'person'] as const),
]);
/** After these a kind with a capital is one institution and no kind: "my Government", "the Congress". */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'our', 'their', 'its', 'his', 'your', 'my', 'whole', 'said', 'new', 'old', 'of', 'by', 'in', 'to', 'from', 'and', 'under', 'which', 'present', 'former']);
/** Named without an article. */
const BARE: ReadonlySet<string> = new Set(['congress', 'parliament', 'god', 'christ', 'jesus', 'allah', 'jehovah', 'satan', 'scripture', 'pope', 'tsar', 'czar']);

/** Words between an article and the institution, one of which describes it. */
const LONGEST_DESCRIPTION = 3;
const ARTICLES = /^(?:the|this|that|our|their|its|his|your|my)$/;

export function institution({ tokens, index, token, isInitial }: Place): PatternName | undefined {
  const type = INSTITUTIONS.get(token.normal);
  if (type === undefined || !isCapital(token)) return undefined;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (isCapital(next)) return undefined;
  if (previous && isCapital(previous) && !DETERMINERS.has(previous.normal)) {
    return /^(?:national|federal|republican|provisional|constituent|legislative|american)$/.test(previous.normal) && type !== 'person' ? nameSpan(previous, token, type, LIKELY) : undefined;
  }
  if (type === 'person') return nameSpan(token, token, type, LIKELY);
  // "the now incoming Administration": a describing word may stand between.
  const determiner = previous && /^(?:ADJ|VERB)$/.test(previous.partOfSpeech) && /^\p{Ll}/u.test(previous.text) ? tokens.slice(Math.max(0, index - LONGEST_DESCRIPTION), index).find(({ normal }) => ARTICLES.test(normal)) : previous;
  const isDetermined = determiner !== undefined && DETERMINERS.has(determiner.normal);
  if (!isDetermined && (isInitial || !BARE.has(token.normal))) return undefined;
  if (next?.normal === 'of') return nameSpan(token, token, type, FAIR);
  return nameSpan(token, token, type, LIKELY);
}
