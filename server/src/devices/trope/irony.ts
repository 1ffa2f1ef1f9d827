import { ABUSIVE_NOUNS, isInLexicon, isPerson, nounClass, PRAISING_ADJECTIVES, PRAISING_NOUNS } from '../../language/lexicon.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import { occurrencesOf } from '../../language/occurrences.ts';
import type { Passage } from '../../language/passage.ts';
import { isWord, type Token, type TokenRange } from '../../language/token.ts';
import { ofWord, wordOf } from '../../language/word.ts';
import { cues, cuesIn } from '../cues.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { type Features, graded } from '../features.ts';

const FEATURES = {
  quotedWords: 'only a word or two is marked (1: one word, 0: eight)',
  spoken: 'a verb of saying or a colon stands before: a quotation, not distance',
  naming: '"called", "styled", "known as" stands before',
  title: 'every content word has a capital, as in a title',
  wholeClause: 'a stop, question or outcry within the marks',
  insideClause: 'the sentence goes on around the marks without a comma before',
  singleMarks: 'single quotation marks',
  lowerCase: 'the quoted words open in lower case',
  opensClause: 'the quoted words open a clause with a capital: a citation',
  praise: 'a word of praise among them',
  soCalled: '"so-called", "what they call", "would-be"',
  mockPraise: 'a word of praise given to something that is blamed, or that deserves none by its kind',
  mockManner: 'an adverb of kindness or simplicity given to an adversary',
  functionWord: 'a function word alone is marked: stress, not distance',
  citation: 'the quoted words open like a clause or a phrase out of a document: "to form …", "on the …", "shall be …"',
  outcry: 'an outcry of praise: "What generosity!"',
  unlistedWord: 'a word is marked that dictionaries hardly have: a term of the trade or of another language',
  listedTerm: 'the same words are marked twice in the passage: a term',
  aside: '"(!)", "(?)" or "(sic)" behind the words',
  mockEpithet: 'a word of respect for an adversary: "these worthy gentlemen", "our learned friends"',
  mockGrace: 'a condescension or a favour that nobody asked for: "deigns to", "out of the goodness of"',
  praiseOfEvil: 'praise of what nobody praises: "the blessings of famine"',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'irony',
  name: 'Irony',
  synonyms: ['ironia', 'illusio', 'scare quotes', 'dissimulatio'],
  family: 'trope',
  definition: 'Words are meant as their contrary; quotation marks of distance are of this kind, at each occurrence.',
  source: 'Quintilian, Institutio Oratoria 8.6.54–55, 9.2.44–51',
  examples: {
    positive: [
      { text: 'The “friends” of the people took their rent in advance.', parts: ['“friends”'] },
      { text: 'This is what they call freedom, my lords.', parts: ['what they call freedom'] },
      { text: 'What generosity! He gave them back a tenth of their own wages.', parts: ['What generosity!'] },
    ],
    negative: [
      { text: '“We sail at noon,” said the captain.' },
      { text: 'He read “The Wealth of Nations” twice.' },
    ],
  },
  misses: 'Irony without marks or set words, which is most of it.',
  // Marks of distance stand around a name that is not the writer's own; a phrase out of a document, an utterance and a stressed word are none.
  prior: { functionWord: -3.5, citation: -1.2, wholeClause: -1, spoken: -0.5, title: -0.5 },
  features: FEATURES,
  *detect(passage) {
    yield* scareQuotes(passage);
    yield* mockery(passage);
  },
});

/** Words that are stressed; a quoted pronoun ("we", "our") may well be said with distance. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['may', 'must', 'can', 'could', 'shall', 'will', 'should', 'would', 'might', 'ought', 'how', 'why', 'if', 'when', 'less', 'more', 'not', 'is', 'are', 'was', 'were', 'be', 'do', 'did', 'all', 'no', 'any', 'some', 'every', 'and', 'or', 'but', 'in', 'for', 'of', 'by', 'to', 'from', 'after', 'before']);
const CITATION = /^(?:to|on|in|of|for|by|from|with|that|and|but|or|which|who|whom|as|at|upon|against|is|are|was|were|be|shall|will|may|must|should|would|can|has|have|had|not|all|if|when|because)$/;
/** A witness's whole answer. */
const ANSWER = /^(?:yes|no|aye|nay)[.!,;]*$/i;
/** Most words that quotation marks of distance hold. */
const LONGEST_QUOTED = 8;
const QUOTED = /“([^“”]{2,70})”|(?<![\p{L}\p{N}])"([^"]{2,70})"|(?<![\p{L}\p{N}])‘([^‘’]{2,50})’(?!\p{L})|(?<![\p{L}\p{N}])'(\p{L}[^'"]{1,40}\p{L}[.,]?)'(?!\p{L})/gu;
const SAYING = /\b(?:say|says|said|saying|cry|cries|cried|ask|asks|asked|answer|answers|answered|write|writes|wrote|written|exclaim\w*|declare[sd]?|reply|replies|replied|tell|tells|told|shout\w*|states?|stated|reads?|adds?|added|entitled|title|motto|words?|resolved|resolution|quotes?|quoted|article|section|clause)\b[^.“"]{0,25}$/i;
const NAMING = /\b(?:called?|calls|calling|styled?|named?|known as|termed|dubbed|christened|so-called|as)\s*(?:the|a|an)?\s*$/i;

function* scareQuotes(passage: Passage): Iterable<Candidate<Own>> {
  for (const match of passage.prose.matchAll(QUOTED)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const words = inner.trim().split(/\s+/);
    if (words.length > LONGEST_QUOTED) continue;
    const start = match.index;
    const before = passage.prose.slice(Math.max(0, start - 60), start);
    const content = words.filter((word) => word.length > 3);
    const isTitle = content.length > 1 && content.every((word) => /^\p{Lu}/u.test(word));
    if (ANSWER.test(inner)) continue;
    const isSpoken = SAYING.test(before) || /[:,]\s*$/.test(before);
    // An utterance, or a title of several words, is somebody's and nobody's distance.
    if ((isSpoken && /[.!?,]$/.test(inner) && /^\p{Lu}/u.test(inner)) || (/^\s*$/.test(before) && /[,!?.]$/.test(inner) && words.length > 1) || (isTitle && words.length > 2)) continue;
    const lemmas = words.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''));
    yield {
      parts: [{ start, end: start + match[0].length }],
      features: {
        quotedWords: 1 - graded(words.length, 1, LONGEST_QUOTED), spoken: isSpoken ? 1 : 0, naming: NAMING.test(before) ? 1 : 0, title: isTitle ? 1 : 0,
        wholeClause: /[.!?]/.test(inner.slice(0, -1)) ? 1 : 0, insideClause: /[\p{L}]\s*$/u.test(before) ? 1 : 0,
        singleMarks: match[3] !== undefined || match[4] !== undefined ? 1 : 0, lowerCase: /^\p{Ll}/u.test(inner) ? 1 : 0, opensClause: !/^\p{Ll}/u.test(inner) && !/[\p{L}]\s*$/u.test(before) ? 1 : 0,
        praise: lemmas.some((word) => PRAISING_ADJECTIVES.has(word) || PRAISING_NOUNS.has(word)) ? 1 : 0, cue: 1,
        functionWord: words.length === 1 && FUNCTION_WORDS.has(lemmas[0] ?? '') ? 1 : 0,
        citation: words.length > 1 && CITATION.test(lemmas[0] ?? '') ? 1 : 0,
        unlistedWord: lemmas.some((word) => word.length > 1 && !isKnown(word)) ? 1 : 0,
        listedTerm: passage.prose.indexOf(inner.replace(/[.,;]$/, ''), start + match[0].length) >= 0 || passage.prose.lastIndexOf(inner.replace(/[.,;]$/, ''), start - 1) >= 0 ? 1 : 0,
      },
      keyWords: lemmas.filter((word) => word.length > 3).map(wordOf),
      evidence: 'quotation marks of distance',
    };
  }
}

/** As it stands or without the ending of a plural or a participle. */
function isKnown(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/e[sd]$/, ''), word.replace(/ies$|ied$/, 'y'), word.replace(/ing$/, ''), word.replace(/ing$|ed$/, 'e')].some((form) => isInLexicon(form));
}

const NAMED_WITH_DISTANCE = cues('what', [String.raw`what (?:it|he|she|they|you|these gentlemen) (?:calls?|please[sd]? to call|are pleased to call|is pleased to call) [\p{L}-]+(?: [\p{L}-]+)?`]);
/** Condescension and favours that polemic lends to those it blames. */
const GRACE = cues('deign deigns deigned condescend condescends condescended condescending vouchsafe vouchsafes vouchsafed has have had is are was were forget forgets forgot forgotten out sheds shed shedding in with to', [
  String.raw`(?:deign(?:s|ed)?|condescend(?:s|ed|ing)?|vouchsafe[sd]?) to [\p{L}-]+(?: [\p{L}-]+)?`, String.raw`(?:has|have|had) the (?:goodness|kindness|grace|generosity|delicacy|modesty|honesty) to [\p{L}-]+`,
  String.raw`(?:is|are|was|were) (?:graciously |most |so )?(?:pleased|kind enough|good enough|gracious enough|modest enough|innocent enough) to [\p{L}-]+`, String.raw`forg(?:et|ets|ot|otten) to (?:add|mention|say|tell|explain)`,
  String.raw`out of the (?:goodness|kindness|generosity) of (?:his|her|its|their|your) [\p{L}-]+`, String.raw`(?:sheds?|shedding) (?:crocodile )?tears over [\p{L}-]+(?: [\p{L}-]+){0,4}`, String.raw`in (?:his|its|their) (?:infinite )?(?:wisdom|goodness|mercy|generosity|magnanimity)`,
]);
/** Words with the writer's doubt in brackets behind them. */
const ASIDE = /(?:[\p{L}-]+ )?[\p{L}-]+[’”"]? [([](?:!{1,2}|\?|!\?|\?!|sic\.?!?)[)\]]/gu;
/** What every such aside has: tried first, since the words before it could be any. */
const DOUBT = /[([](?:[!?]|sic)/;
const MOCK_OWNERS: ReadonlySet<string> = new Set(['our', 'these', 'those', 'this', 'that', 'the']);
/** Words of respect that polemic gives to those it blames. */
const MOCK_EPITHETS: ReadonlySet<string> = new Set('worthy good excellent noble pious honourable honorable virtuous respectable learned gallant valiant illustrious immortal amiable venerable enlightened high-minded philanthropic benevolent charitable genteel saintly model godly estimable magnanimous humane sagacious profound eminent wise'.split(' '));
/** What nobody praises in earnest. */
const EVILS: ReadonlySet<string> = new Set('slavery servitude bondage poverty hunger famine misery exploitation ruin war despotism tyranny oppression unemployment pauperism plague pestilence starvation serfdom plunder robbery massacre slaughter reaction stagnation ignorance prison knout gallows'.split(' '));
/** Tokens behind "of" among which the evil stands. */
const EVIL_WITHIN = 3;
const SO_CALLED = /^(?:so-called|would-be|self-styled|pretended)$/;

/** Adverbs of a kindness or simplicity that polemic lends to those it blames. */
const mockingManners = occurrencesOf(['naively', 'naïvely', 'ingeniously', 'sympathetically', 'graciously', 'generously', 'benevolently', 'considerately', 'charitably', 'humanely', 'magnanimously', 'obligingly', 'kindly', 'innocently', 'piously', 'virtuously', 'discreetly', 'delicately', 'philanthropically', 'chivalrously', 'nobly', 'candidly']);

function* mockery(passage: Passage): Iterable<Candidate<Own>> {
  const { tokens, prose } = passage;
  for (const { start, end } of cuesIn(passage, NAMED_WITH_DISTANCE)) yield mocked(start, end, { soCalled: 1, cue: 1 }, [], 'named with distance');
  if (prose.includes('!')) for (const match of prose.matchAll(/(?<=^|[.!?(] ?)What (?:an? )?([\p{L}-]+)(?: [\p{L}-]+){0,10}!/gu)) {
    if (PRAISING_NOUNS.has((match[1] ?? '').toLowerCase()) || PRAISING_ADJECTIVES.has((match[1] ?? '').toLowerCase())) yield mocked(match.index, match.index + match[0].length, { outcry: 1, cue: 1 }, [], 'an outcry of praise');
  }
  for (const { start, end } of cuesIn(passage, GRACE)) yield mocked(start, end, { mockGrace: 1, cue: 1 }, [], 'a favour that is none');
  if (DOUBT.test(prose)) for (const match of prose.matchAll(ASIDE)) yield mocked(match.index, match.index + match[0].length, { aside: 1, cue: 1 }, [], 'an aside that doubts the words');
  for (const token of mockingManners(passage)) yield mocked(token.start, token.end, { mockManner: 1 }, [token], 'a manner that is not meant');
  for (const phrase of nounPhrases(passage)) {
    const head = tokens[phrase.head];
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!head || !first || !last) continue;
    const [inWords, inHead] = [mockingWords(tokens, phrase), mockedAs(head.lexeme)];
    if ((inWords | inHead) === 0) continue;
    const soCalled = (inWords & SO_CALLED_WORD) !== 0;
    const praised = (inWords & PRAISING) !== 0;
    const deservesNone = (inHead & DESERVES_NONE) !== 0;
    const isHero = (inHead & HERO) !== 0 && (first.normal === 'those' || first.normal === 'these' || (first.normal === 'the' && tokens[phrase.to]?.partOfSpeech === 'PROPN'));
    if (tokens.slice(phrase.from, phrase.to).some((token) => /[“”"]/.test(token.text))) continue;
    const isMockEpithet = (inWords & MOCK_EPITHET) !== 0 && MOCK_OWNERS.has(first.normal) && (isPerson(head.lemma) || nounClass(head.lemma) === 'group');
    const next = tokens[phrase.to + 1];
    const evil = (inHead & PRAISING_NOUN) !== 0 && tokens[phrase.to]?.normal === 'of' && next ? tokens.slice(next.index, next.index + EVIL_WITHIN).find((token) => EVILS.has(token.lemma)) : undefined;
    if (evil) yield mocked(first.start, evil.end, { praiseOfEvil: 1, cue: 1 }, [head, evil], 'praise of an evil');
    else if (isMockEpithet) yield mocked(first.start, last.end, { mockEpithet: 1 }, [head], 'a respect that is not meant');
    else if (soCalled || (praised && deservesNone) || isHero) yield mocked(first.start, last.end, { soCalled: soCalled ? 1 : 0, mockPraise: praised || isHero ? 1 : 0 }, [head], 'praise that is not meant');
  }
}

/** What may mock in a noun phrase: bits of its words, and of its head. */
const SO_CALLED_WORD = 1;
const PRAISING = 2;
const MOCK_EPITHET = 4;
const DESERVES_NONE = 8;
const HERO = 16;
const PRAISING_NOUN = 32;

const mockingAs = ofWord((text) => (SO_CALLED.test(text) ? SO_CALLED_WORD : 0) | (PRAISING_ADJECTIVES.has(text) && text !== 'great' && text !== 'high' && text !== 'mighty' && text !== 'just' ? PRAISING : 0) | (MOCK_EPITHETS.has(text) ? MOCK_EPITHET : 0));
const mockedAs = ofWord((text) => (ABUSIVE_NOUNS.has(text) || text === 'prejudice' || text === 'ecstasy' ? DESERVES_NONE : 0) | (['hero', 'knight', 'saviour', 'savior', 'gentleman'].includes(text) ? HERO : 0) | (PRAISING_NOUNS.has(text) ? PRAISING_NOUN : 0));

function mockingWords(tokens: readonly Token[], { from, to }: TokenRange): number {
  let bits = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token) bits |= mockingAs(token.word) & (token.partOfSpeech === 'ADJ' ? -1 : ~PRAISING);
  }
  return bits;
}

function mocked(start: number, end: number, features: Features<Own>, keys: readonly Token[], evidence: string): Candidate<Own> {
  return { parts: [{ start, end }], features, keyWords: keys.filter(isWord).map((token) => token.lexeme), evidence };
}
