import { occurrencesOf, sentencesWith } from '../language/occurrences.ts';
import type { Passage, Sentence } from '../language/passage.ts';
import type { Token, TokenRange } from '../language/token.ts';
import { amongWords } from '../language/word.ts';

/** Something denied and something affirmed in its stead. */
export interface Denial {
  readonly kind: 'notBut' | 'butNot' | 'insteadOf' | 'correlative' | 'sameVerbDenied' | 'denialApart' | 'comparison' | 'whileClause';
  readonly members: readonly [TokenRange, TokenRange];
}

/** Farthest that "but" may follow its "not", in tokens. */
const FARTHEST = 30;
/** Longest stretch taken as a member, in tokens. */
const LONGEST = 24;

/** "not X but Y", "X, not Y", "instead of X, Y", "here … there" and the like, sentence by sentence. */
export function* deniedAndAffirmed(passage: Passage): Iterable<Denial> {
  const [denying, correlating, comparing, contrasting] = [denyingSentences(passage), correlatingSentences(passage), comparingSentences(passage), contrastingSentences(passage)];
  for (const sentence of passage.sentences) {
    if (denying.has(sentence.index)) {
      yield* notBut(passage, sentence);
      yield* butNot(passage, sentence);
    }
    if (correlating.has(sentence.index)) yield* correlatives(passage, sentence);
    if (comparing.has(sentence.index)) yield* comparisons(passage, sentence);
    if (contrasting.has(sentence.index)) yield* contrastingClauses(passage, sentence);
  }
  if (denials(passage).length > 0) yield* denialsApart(passage);
  if (nows(passage).length > 0) yield* thenAndNow(passage);
}

const WHILE: ReadonlySet<string> = new Set(['while', 'whilst', 'whereas']);
const contrastingSentences = sentencesWith(WHILE);

/** "the one grew rich, while the other starved" */
function* contrastingClauses({ tokens }: Passage, { commata }: Sentence): Iterable<Denial> {
  for (let index = 1; index < commata.length; index++) {
    const second = commata[index];
    if (!second || !WHILE.has(tokens[second.from]?.normal ?? '')) continue;
    const first = commata[index - 1];
    if (!first || Math.max(first.to - first.from, second.to - second.from) > LONGEST || second.to - second.from < 2) continue;
    if (tokens[second.from - 1]?.kind === 'punctuation') yield { kind: 'whileClause', members: [skipConjunction(tokens, trimEnd(tokens, first)), trimEnd(tokens, { from: second.from + 1, to: second.to })] };
  }
}

const THEN: ReadonlySet<string> = new Set(['formerly', 'previously', 'once', 'heretofore', 'hitherto', 'then', 'yesterday']);
const NOW: ReadonlySet<string> = new Set(['now', 'today', 'to-day']);
const nows = occurrencesOf(NOW);

/** Two sentences of which the first opens with "formerly" or the like and the next with "now". */
function* thenAndNow({ tokens, sentences }: Passage): Iterable<Denial> {
  for (let index = 1; index < sentences.length; index++) {
    const [first, second] = [sentences[index - 1]?.cola[0], sentences[index]?.cola[0]];
    if (!first || !second || !opensWith(tokens, first, THEN) || !opensWith(tokens, second, NOW)) continue;
    yield { kind: 'correlative', members: [trimEnd(tokens, first), trimEnd(tokens, second)] };
  }
}

/** Clauses of a passage that follow each other, one of which denies: "It lies not in wealth; it lies in work." */
function* denialsApart({ tokens, sentences }: Passage): Iterable<Denial> {
  const clauses: TokenRange[] = [];
  for (const { cola } of sentences) clauses.push(...cola);
  for (let index = 1; index < clauses.length; index++) {
    const [first, second] = [clauses[index - 1], clauses[index]];
    if (!first || !second || Math.max(first.to - first.from, second.to - second.from) > LONGEST) continue;
    const isFirstDenied = denies(tokens, first);
    if (isFirstDenied === denies(tokens, second)) continue;
    const [a, b] = [tokens.slice(first.from, first.to), tokens.slice(second.from, second.to)];
    const verbs = new Set(a.filter((token) => token.partOfSpeech === 'VERB').map((token) => token.lemma));
    const sameVerb = b.some((token) => token.partOfSpeech === 'VERB' && verbs.has(token.lemma));
    const opening = b.find((token) => token.kind !== 'punctuation' && token.partOfSpeech !== 'CCONJ');
    const goesOn = isFirstDenied && opening !== undefined && RESUMING.has(opening.normal) && a.slice(0, RESUMED).some((token) => token.word === opening.word || token.partOfSpeech === 'NOUN');
    if (sameVerb || goesOn) yield { kind: sameVerb ? 'sameVerbDenied' : 'denialApart', members: [first, skipConjunction(tokens, second)] };
  }
}

function denies(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token && isDenying(token.word) && !PARTIAL.has(tokens[index + 1]?.normal ?? '')) return true;
  }
  return false;
}
const DENYING: readonly string[] = ['not', "n't", 'never', 'no', 'nothing'];
const isDenying = amongWords(DENYING);
/** "Not everyone came" denies a part alone. */
const PARTIAL: ReadonlySet<string> = new Set(['everyone', 'everybody', 'everything', 'every', 'all', 'many', 'much', 'only', 'merely', 'simply', 'always', 'long', 'doubt']);
const denials = occurrencesOf(DENYING);

/** Words that take up the subject of the clause before. */
const RESUMING: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'rather', 'instead', 'that']);
/** Tokens at the head of a clause that hold its subject. */
const RESUMED = 6;

const comparingSentences = sentencesWith(['than']);

/** "more X than Y", "the more … the less". */
function* comparisons({ tokens }: Passage, sentence: Sentence): Iterable<Denial> {
  for (let index = sentence.from + 1; index < sentence.to - 1; index++) {
    if (tokens[index]?.normal !== 'than' || tokens[index - 1]?.normal === 'rather' || tokens[index - 1]?.normal === 'other') continue;
    const more = tokens.slice(Math.max(sentence.from, index - FARTHEST_MORE), index).findLast((token) => token.normal === 'more' || token.normal === 'less' || token.normal === 'better' || token.normal === 'worse');
    const second = { from: index + 1, to: phraseEnd(tokens, index + 1, sentence) };
    if (more && second.to - second.from <= SHORT_COMPARISON && tokens[index + 1]?.partOfSpeech !== 'NUM') yield { kind: 'comparison', members: [{ from: stretchStart(tokens, more.index, sentence), to: index }, second] };
  }
}

/** Tokens from "more" to its "than", and in what is compared with. */
const FARTHEST_MORE = 8;
const SHORT_COMPARISON = 9;

function stretchStart(tokens: readonly Token[], index: number, sentence: Sentence): number {
  let from = index;
  while (from > sentence.from && tokens[from - 1]?.kind !== 'punctuation') from--;
  return skipConjunction(tokens, { from, to: index + 1 }).from;
}

/** "not only", "not merely", "not alone" add and do not deny (dirimens copulatio); "not but" and "cannot but" affirm. */
const ADDING: ReadonlySet<string> = new Set(['only', 'merely', 'alone', 'simply', 'just', 'solely', 'but']);
const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither']);

/** Those with a word on which "not X but Y" or "X, not Y" and the like turn. */
const denyingSentences = sentencesWith([...NEGATORS, 'no', 'rather', 'instead']);

function* notBut({ tokens }: Passage, sentence: Sentence): Iterable<Denial> {
  for (let index = sentence.from; index < sentence.to; index++) {
    const negator = tokens[index];
    if (!negator || !isNegator(tokens, index) || ADDING.has(tokens[index + 1]?.normal ?? '') || (ADDING.has(tokens[index + 2]?.normal ?? '') && tokens[index + 2]?.normal !== 'but' && tokens[index + 1]?.partOfSpeech === 'AUX')) continue;
    const but = findBut(tokens, index + 1, sentence);
    if (but === undefined) continue;
    const from = tokens[index - 1]?.partOfSpeech === 'AUX' && negator.normal === "n't" ? index - 1 : index;
    const first = trimEnd(tokens, { from, to: but });
    const second = { from: but, to: phraseEnd(tokens, but + 1, sentence) };
    if (second.to - second.from > 1 && first.to > first.from) yield { kind: 'notBut', members: [first, second] };
  }
}

function isNegator(tokens: readonly Token[], index: number): boolean {
  const normal = tokens[index]?.normal ?? '';
  return NEGATORS.has(normal) || (normal === 'no' && tokens[index + 1]?.normal === 'longer');
}

/** The "but" that answers a negation: before the sentence's next hard stop, and not one that opens a new sentence or means "only". */
function findBut(tokens: readonly Token[], from: number, sentence: Sentence): number | undefined {
  for (let index = from; index < Math.min(sentence.to, from + FARTHEST); index++) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.normal === 'but' || (token.normal === 'rather' && tokens[index - 1]?.text === ',')) return index;
    if (token.normal === 'not' || (token.kind === 'punctuation' && token.text === '.')) return undefined;
  }
  return undefined;
}

/** "X, not Y", "X and not Y", "X rather than Y", "X instead of Y". */
function* butNot({ tokens }: Passage, sentence: Sentence): Iterable<Denial> {
  for (let index = sentence.from + 1; index < sentence.to - 1; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before) continue;
    const isNot = token.normal === 'not' && (before.text === ',' || before.text === '—' || before.text === '--' || before.text === ';' || before.normal === 'and' || before.normal === 'but') && !ADDING.has(tokens[index + 1]?.normal ?? '');
    const isRather = token.normal === 'rather' && tokens[index + 1]?.normal === 'than';
    const isInstead = token.normal === 'instead' && tokens[index + 1]?.normal === 'of';
    if (!isNot && !isRather && !isInstead) continue;
    const second = { from: index, to: phraseEnd(tokens, index + 1, sentence) };
    // "not for pity but for work, not for cheers but for names": each "not" has its own "but".
    if (isNot && tokens.slice(second.from, second.to).some(({ normal }) => normal === 'but')) continue;
    const opening = tokens[index + (isNot ? 1 : 2)];
    if (isInstead && (index === sentence.from || before.kind === 'punctuation')) {
      const next = { from: second.to + 1, to: phraseEnd(tokens, second.to + 1, sentence) };
      if (next.to - next.from > 1) yield { kind: 'insteadOf', members: [second, next] };
      continue;
    }
    const first = likeStretchBefore(tokens, index - (before.kind === 'punctuation' || before.partOfSpeech === 'CCONJ' ? 1 : 0), sentence, opening);
    if (first && second.to - second.from > 1) yield { kind: isNot ? 'butNot' : 'insteadOf', members: [first, second] };
  }
}

/** What the denied phrase answers: back to the nearest word of the kind that it opens with, within the clause. */
function likeStretchBefore(tokens: readonly Token[], to: number, sentence: Sentence, opening: Token | undefined): TokenRange | undefined {
  let end = to;
  while (end > sentence.from && tokens[end - 1]?.kind === 'punctuation') end--;
  for (let index = end - 1; index >= Math.max(sentence.from, end - LONGEST); index--) {
    const token = tokens[index];
    if (!token || !opening) break;
    const isLike = opening.isStopWord ? token.word === opening.word || (token.partOfSpeech === opening.partOfSpeech && token.isStopWord) : token.partOfSpeech === opening.partOfSpeech && tokens[index - 1]?.partOfSpeech !== 'ADJ';
    if (isLike) return { from: index, to: end };
    if (token.kind === 'punctuation') break;
  }
  let from = end - 1;
  while (from > sentence.from && tokens[from - 1]?.kind !== 'punctuation') from--;
  return from < end && end - from <= LONGEST ? { from, to: end } : undefined;
}

const CORRELATIVES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['here'], ['there']], [['there'], ['here']], [['now'], ['now']], [['formerly', 'previously', 'hitherto'], ['now']], [['heretofore'], ['now']], [['then'], ['now']], [['once'], ['now']], [['yesterday'], ['today', 'to-day']],
  [['one'], ['other', 'another']], [['former'], ['latter']], [['latter'], ['former']], [['some'], ['others', 'other']], [['less'], ['more']], [['more'], ['less']], [['seem', 'seems', 'seemed'], ['truth', 'reality', 'fact']],
  [['past'], ['future', 'present']], [['neither'], ['nor']], [['either'], ['or']], [['may'], ['must']],
];

/** Pairs of stretches between commas or semicolons that open with paired words of contrast. */
function* correlatives({ tokens }: Passage, sentence: Sentence): Iterable<Denial> {
  const stretches: TokenRange[] = [];
  let from = sentence.from;
  for (let index = sentence.from; index <= sentence.to; index++) {
    const token = tokens[index];
    if (index < sentence.to && token?.kind !== 'punctuation') continue;
    if (index > from) stretches.push({ from, to: index });
    from = index + 1;
  }
  for (let index = 1; index < stretches.length; index++) {
    const first = stretches[index - 1];
    const second = stretches[index];
    if (!first || !second) continue;
    if ((pairsOpened(tokens, first, FIRST_OF_PAIR) & pairsOpened(tokens, second, SECOND_OF_PAIR)) !== 0) yield { kind: 'correlative', members: [skipConjunction(tokens, first), skipConjunction(tokens, second)] };
  }
}

/** The words of one side of the pairs, each with the pairs that it belongs to: a bit a pair. */
const FIRST_OF_PAIR = pairsByWord(CORRELATIVES.map(([first]) => first));
const SECOND_OF_PAIR = pairsByWord(CORRELATIVES.map(([, second]) => second));

function pairsByWord(sides: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  sides.forEach((words, pair) => words.forEach((word) => pairs.set(word, (pairs.get(word) ?? 0) | (1 << pair))));
  return pairs;
}

const correlatingSentences = sentencesWith(FIRST_OF_PAIR.keys());

/** The pairs of which a stretch has a word among its first. */
function pairsOpened(tokens: readonly Token[], { from, to }: TokenRange, side: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (let index = from; index < to && index < from + OPENING; index++) pairs |= side.get(tokens[index]?.normal ?? '') ?? 0;
  return pairs;
}

function opensWith(tokens: readonly Token[], { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let index = from; index < to && index < from + OPENING; index++) if (words.has(tokens[index]?.normal ?? '')) return true;
  return false;
}
/** Tokens at the head of a stretch among which its word of contrast stands. */
const OPENING = 4;

function skipConjunction(tokens: readonly Token[], range: TokenRange): TokenRange {
  return tokens[range.from]?.partOfSpeech === 'CCONJ' && range.to - range.from > 1 ? { ...range, from: range.from + 1 } : range;
}

/** Up to the next mark of punctuation; a comma between adjectives does not end it. */
function phraseEnd(tokens: readonly Token[], from: number, sentence: Sentence): number {
  let index = from;
  while (index < sentence.to && index < from + LONGEST && tokens[index]?.kind !== 'punctuation') index++;
  return index;
}

function trimEnd(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { to } = range;
  while (to > range.from && tokens[to - 1]?.kind === 'punctuation') to--;
  return { ...range, to };
}
