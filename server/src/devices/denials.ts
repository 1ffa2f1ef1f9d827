import type { Passage, Sentence } from '../language/passage.ts';
import type { Token, TokenRange } from '../language/token.ts';

/** Something denied and something affirmed in its stead. */
export interface Denial {
  readonly kind: 'notBut' | 'butNot' | 'insteadOf' | 'correlative' | 'sameVerbDenied';
  readonly members: readonly [TokenRange, TokenRange];
}

/** Farthest that "but" may follow its "not", in tokens. */
const FARTHEST = 30;
/** Longest stretch taken as a member, in tokens. */
const LONGEST = 24;

/** "not X but Y", "X, not Y", "instead of X, Y", "here … there" and the like, sentence by sentence. */
export function* deniedAndAffirmed(passage: Passage): Iterable<Denial> {
  for (const sentence of passage.sentences) {
    yield* notBut(passage, sentence);
    yield* butNot(passage, sentence);
    yield* correlatives(passage, sentence);
  }
}

/** "not only", "not merely", "not alone" add and do not deny (dirimens copulatio); "not but" and "cannot but" affirm. */
const ADDING: ReadonlySet<string> = new Set(['only', 'merely', 'alone', 'simply', 'just', 'solely', 'but']);
const NEGATORS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither']);

function* notBut({ tokens }: Passage, sentence: Sentence): Iterable<Denial> {
  for (let index = sentence.from; index < sentence.to; index++) {
    const negator = tokens[index];
    if (!negator || !isNegator(tokens, index) || ADDING.has(tokens[index + 1]?.normal ?? '') || tokens.slice(index, index + 6).some((token) => ADDING.has(token.normal) && token.normal !== 'but')) continue;
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
    const isLike = opening.isStopWord ? token.normal === opening.normal || (token.partOfSpeech === opening.partOfSpeech && token.isStopWord) : token.partOfSpeech === opening.partOfSpeech && tokens[index - 1]?.partOfSpeech !== 'ADJ';
    if (isLike) return { from: index, to: end };
    if (token.kind === 'punctuation') break;
  }
  let from = end - 1;
  while (from > sentence.from && tokens[from - 1]?.kind !== 'punctuation') from--;
  return from < end && end - from <= LONGEST ? { from, to: end } : undefined;
}

const CORRELATIVES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['here'], ['there']], [['there'], ['here']], [['now'], ['now']], [['formerly'], ['now']], [['heretofore'], ['now']], [['then'], ['now']], [['once'], ['now']], [['yesterday'], ['today', 'to-day']],
  [['one'], ['other', 'another']], [['former'], ['latter']], [['some'], ['others', 'other']], [['less'], ['more']], [['more'], ['less']], [['seem', 'seems', 'seemed'], ['truth', 'reality', 'fact']],
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
    const openings = [opening(tokens, first), opening(tokens, second)];
    const pair = CORRELATIVES.find(([a, b]) => openings[0]?.some((word) => a.includes(word)) === true && openings[1]?.some((word) => b.includes(word)) === true);
    if (pair) yield { kind: 'correlative', members: [skipConjunction(tokens, first), skipConjunction(tokens, second)] };
  }
}

function opening(tokens: readonly Token[], range: TokenRange): readonly string[] {
  return tokens.slice(range.from, Math.min(range.to, range.from + 4)).map((token) => token.normal);
}

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
