import { ALLUSIVE_NAMES, ALLUSIVE_PHRASES } from '../../language/lexicon.ts';
import { lazy } from '../../language/lexicon/lazy.ts';
import type { Passage } from '../../language/passage.ts';
import type { Token, TokenRange } from '../../language/token.ts';
import { occurrencesOf } from '../../language/occurrences.ts';
import { rememberLastPassage } from '../../language/per-passage.ts';
import { nounPhraseNumber, nounPhrases } from '../../language/noun-phrases.ts';
import { ofWord, wordOf } from '../../language/word.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'allusion',
  name: 'Allusion',
  synonyms: ['significatio'],
  family: 'trope',
  definition: 'An unexplained reference to scripture, myth, history or a text.',
  source: 'Quintilian, Institutio Oratoria 6.3.98; Fontanier, Les Figures du discours (1827), allusion',
  examples: {
    positive: [
      { text: 'They sold the harbour for thirty pieces of silver.', parts: ['thirty pieces of silver'] },
      { text: 'To mend this ledger is a labour for Hercules.', parts: ['Hercules'] },
    ],
    negative: [
      { text: 'He paid thirty shillings for the horse.' },
      { text: 'The mayor of Thornmouth opened the bridge.' },
    ],
  },
  misses: 'Allusions to anything that is not on the list, and to texts by rhythm or paraphrase.',
  features: {
    phrase: 'a known phrase',
    name: 'a name that is mostly alluded to',
    capital: 'the name has its capital',
    plural: 'a name in the plural',
    possessive: 'in "the X of", "X\'s"',
    phraseLength: 'the phrase is long (1: five words)',
  },
  *detect(passage) {
    const taken: (readonly [number, number])[] = [];
    for (const { token, length } of matchesIn(passage)) {
      const words = passage.prose.slice(token.start, token.start + length);
      taken.push([token.start, token.start + length]);
      yield {
        parts: [{ start: token.start, end: token.start + length }],
        features: { phrase: 1, phraseLength: graded(words.split(/\s+/).length, 1, 5) },
        keyWords: words.toLowerCase().split(/\s+/).filter((word) => word.length > 3).map(wordOf),
        evidence: `"${words}" points to a known text or tale`,
      };
    }
    for (const token of names(passage)) {
      if (nounPhraseNumber(passage, token.index) < 0 || !/^\p{Lu}/u.test(token.text) || isBearer(passage, token) || taken.some(([start, end]) => token.start < end && token.end > start)) continue;
      const { from, to } = phraseAround(passage, token);
      const candidate: Candidate<'name' | 'capital' | 'plural' | 'possessive'> = {
        parts: [{ start: passage.tokens[from]?.start ?? token.start, end: passage.tokens[to - 1]?.end ?? token.end }],
        features: { name: 1, capital: 1, plural: token.normal.endsWith('s') ? 1 : 0, possessive: passage.tokens[token.index + 1]?.normal === "'s" || passage.tokens[token.index - 1]?.normal === 'of' ? 1 : 0 },
        keyWords: [token.word],
        evidence: `"${token.text}" points to scripture, myth, history or letters`,
      };
      yield candidate;
    }
  },
});

/** "Sir F. Eden", "Robert Eden": somebody of that name. */
function isBearer({ tokens }: Passage, { index }: Token): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (/^\p{Lu}\.$|^(?:Sir|Mr|Mrs|Miss|Dr|Messrs)\.?$/u.test(before.text) || (before.text === '.' && /^(?:\p{Lu}|Mr|Mrs|Dr|Messrs)$/u.test(tokens[index - 2]?.text ?? '')));
}

/** "the tripods of Hephaestos", "the Pharisee of a manager": the phrase that the name is alluded to in. */
function phraseAround(passage: Passage, { index }: Token): TokenRange {
  const phrases = nounPhrases(passage);
  const number = nounPhraseNumber(passage, index);
  const [before, own, after] = [phrases[number - 1], phrases[number], phrases[number + 1]];
  if (!own) return { from: index, to: index + 1 };
  const isOf = (at: number): boolean => passage.tokens[at]?.normal === 'of';
  return {
    from: before?.to === own.from - 1 && isOf(own.from - 1) ? before.from : own.from,
    to: after?.from === own.to + 1 && isOf(own.to) ? after.to : own.to,
  };
}

interface Phrase {
  /** What stands after its first word and the space, up to the next space or asterisk. */
  readonly second: string;
  /** Made when first asked for: an engine takes a tenth of a millisecond for each. */
  readonly pattern: () => RegExp;
}

/** Where no other letter is a beginning. */
const ANY = '';

/** The phrases by their first word and what the second begins with, the longest first. */
const PHRASES: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>> = byFirstWord(ALLUSIVE_PHRASES.toSorted((a, b) => b.length - a.length));

const openings = occurrencesOf(PHRASES.keys());
const phrasesOf = ofWord((text) => PHRASES.get(text) ?? null);
const names = occurrencesOf(ALLUSIVE_NAMES);

const lowerProse = rememberLastPassage(({ prose }) => prose.toLowerCase().replace(/[’ʼ]/g, "'"));

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>> {
  const byWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = /^[\p{L}-]+/u.exec(phrase)?.[0] ?? '';
    const pattern = lazy(() => new RegExp(`${phrase.replaceAll('*', String.raw`[\p{L}]+`).replaceAll(' ', String.raw`\s+`)}(?![\\p{L}])`, 'uy'));
    const second = /^[\p{L}-]+ ([^ *]*)/u.exec(phrase)?.[1] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), { second, pattern }]);
  }
  return new Map(Array.from(byWord, ([first, own]) => [first, byBeginning(own)]));
}

/** Phrases whose second word may be any stand under every beginning. */
function byBeginning(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const beginnings = new Set(phrases.map(({ second }) => second.charAt(0)));
  return new Map(Array.from(beginnings.add(ANY), (beginning) => [beginning, phrases.filter(({ second }) => second === '' || second.startsWith(beginning) && beginning !== ANY)]));
}

/** Where one of the phrases stands. */
function matchesIn(passage: Passage): readonly { readonly token: Token; readonly length: number }[] {
  const found: { readonly token: Token; readonly length: number }[] = [];
  for (const token of openings(passage)) {
    const length = matchLength(lowerProse(passage), token);
    if (length > 0) found.push({ token, length });
  }
  return found;
}

/** Patterns are many and take long to compile, so that one is tried only where the second word stands too. */
function matchLength(text: string, first: Token): number {
  const phrases = phrasesOf(first.word);
  let next = first.end;
  while (/\s/.test(text.charAt(next))) next++;
  for (const phrase of phrases?.get(text.charAt(next)) ?? phrases?.get(ANY) ?? []) {
    if (!text.startsWith(phrase.second, next)) continue;
    const pattern = phrase.pattern();
    pattern.lastIndex = first.start;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}
