import { type Block, sourceSpan } from '../../text/block.ts';
import type { Place } from '../context/context-classes.ts';
import { type ContextModel, EDGE } from '../context/context-model.ts';
import { scoreOfGain } from '../context/gain.ts';
import { EDGES, type SentenceInContext } from '../context/sentence-in-context.ts';
import type { WordCounts } from '../vocabulary.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'missing-word',
  name: 'Missing word',
  family: 'words',
  definition: 'Two words stand together that do not, and would with a short word between them.',
  source: 'Distributed Proofreaders, Proofreading Guidelines, "Common OCR Problems"',
  examples: {
    positive: [{ text: 'The fleet is as strong against the north as it as against the south.', parts: ['it as'], mended: 'The fleet is as strong against the north as it is as against the south.' }, { text: 'It must said that the harbour was closed.', parts: ['must said'], mended: 'It must be said that the harbour was closed.' }],
    negative: [{ text: 'The fleet is as strong against the north as it is against the south.' }, { text: 'As it was, the harbour was closed, and as for the ships they lay idle.' }],
  },
  *checkBlock({ block, passage, checked: { layout, model, vocabulary, sentences } }) {
    if (!passage.isEnglish || !layout.isProse(block)) return;
    for (const sentence of sentences()) yield* gapsIn(model, vocabulary, sentence).map(({ before, after, word, score }) => report(block, before, after, word, score));
  },
});

/** Two words, and one that is missing between them. */
interface Gap {
  readonly before: Place;
  readonly after: Place;
  readonly word: string;
  readonly score: number;
}

function gapsIn(model: ContextModel, vocabulary: WordCounts, sentence: SentenceInContext): readonly Gap[] {
  const { places } = sentence;
  const gaps: Gap[] = [];
  if (places.length < SHORTEST_SENTENCE) return gaps;
  for (let index = 1; index < places.length; index++) {
    const before = places[index - 1];
    const after = places[index];
    if (!before || !after || !areWords(before, after)) continue;
    const missing = missingWord(model, vocabulary, sentence, before, after, index + EDGES);
    const isRule = after.word === 'as' && NOMINATIVE.has(before.word) && places[index - 2]?.word === 'as';
    if (isRule) gaps.push({ before, after, word: missing?.word ?? 'is', score: RULE_SCORE });
    else if (missing) gaps.push({ before, after, word: missing.word, score: scoreOfGain(missing.gain, THRESHOLDS) });
  }
  return gaps;
}

const SHORTEST_SENTENCE = 5;
/** Words that fall out unnoticed; `model.classOf` has each as itself. */
const SHORT_WORDS = ['the', 'of', 'to', 'a', 'in', 'is', 'be', 'was', 'and', 'that', 'it', 'are', 'have', 'has', 'by', 'for', 'as', 'with', 'which', 'on', 'not', 'been', 'were', 'had', 'he', 'they', 'from', 'at', 'his', 'its', 'an'] as const;
/** How much likelier (natural logarithm) the words must be with the word than without it; read off the corpus. */
const THRESHOLDS = { possible: 3.5, probable: 4.75, definite: 9 } as const;
/** "as it as": a pronoun between the two halves of a comparison wants its verb. */
const NOMINATIVE: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i']);
const RULE_SCORE = 0.85;
/** What English may leave out without a fault, and by how much (natural logarithm) it must gain more. */
const OPTIONAL: ReadonlyMap<string, number> = new Map([['the', 1.5], ['not', 3], ['and', 1], ['that', 1], ['he', 1], ['they', 1], ['his', 1.5], ['its', 1.5], ['from', 1], ['at', 1], ['for', 0.5]]);
/** How much each doubling of the pair's instances in the document speaks for it. */
const HABIT = 2;
/** Two words that follow each other as readily as this lack nothing. */
const READY = -6;

/** Adverbs that stand before a verb without another word: "he no longer", "it quite failed". */
const ADVERBS: ReadonlySet<string> = new Set(['no', 'also', 'quite', 'at', 'never', 'always', 'often', 'even', 'there', 'then', 'again', 'very', 'too']);

function areWords(before: Place, after: Place): boolean {
  return before.token.kind === 'word' && after.token.kind === 'word' && after.token.index === before.token.index + 1 && !ADVERBS.has(after.word);
}

/** The short word between the class at `at - 1` and that at `at` that makes the place likelier by most, if one does. */
function missingWord(model: ContextModel, vocabulary: WordCounts, { classes, logProbabilities }: SentenceInContext, { word: wordBefore }: Place, { word: wordAfter }: Place, at: number): { readonly word: string; readonly gain: number } | undefined {
  const join = logProbabilities[at] ?? 0;
  if (join > READY) return undefined;
  const a = classes[at - 2] ?? EDGE;
  const b = classes[at - 1] ?? EDGE;
  const c = classes[at] ?? EDGE;
  const d = classes[at + 1] ?? EDGE;
  const without = join + (logProbabilities[at + 1] ?? 0);
  const bounds = boundsIn(model);
  const after = bounds.after(b);
  const before = bounds.before(c);
  const least = THRESHOLDS.possible + without - model.highestLogProbability(c, d);
  if (after.most + before.most < least) return undefined;
  let habit: number | undefined;
  let best: { word: string; gain: number } | undefined;
  for (let index = 0; index < bounds.words.length; index++) {
    if ((after.each[index] ?? 0) + (before.each[index] ?? 0) < least) continue;
    const { word, classNumber, optional } = bounds.words[index] ?? NO_WORD;
    habit ??= HABIT * Math.log1p(Math.max(0, vocabulary.countPair(wordBefore, wordAfter) - 1));
    const between = model.logProbability(b, classNumber, c) - without - habit - optional;
    const gain = between + model.logProbability(a, b, classNumber) + model.logProbability(classNumber, c, d);
    if (gain >= THRESHOLDS.possible && gain > (best?.gain ?? 0)) best = { word, gain };
  }
  return best;
}

const NO_WORD = { word: '', classNumber: EDGE, optional: Infinity };

/** How likely the short words are at most beside a class, whatever else stands there: natural logarithms. */
interface Bounds {
  /** In the order of the words. */
  readonly each: Float64Array;
  readonly most: number;
}

class ShortWordBounds {
  readonly words: readonly { readonly word: string; readonly classNumber: number; readonly optional: number }[];
  readonly #model: ContextModel;
  readonly #after: Bounds[] = [];
  readonly #before: Bounds[] = [];

  constructor(model: ContextModel) {
    this.#model = model;
    this.words = SHORT_WORDS.map((word) => ({ word, classNumber: model.classOf(word), optional: OPTIONAL.get(word) ?? 0 }));
  }

  /** The words after a class, those that may be left out by as much less. */
  after(classNumber: number): Bounds {
    return (this.#after[classNumber] ??= boundsOf(this.words.map((word) => this.#model.highestLogProbability(classNumber, word.classNumber) - word.optional)));
  }

  /** The class after the words. */
  before(classNumber: number): Bounds {
    return (this.#before[classNumber] ??= boundsOf(this.words.map((word) => this.#model.highestLogProbability(word.classNumber, classNumber))));
  }
}

function boundsOf(each: readonly number[]): Bounds {
  return { each: Float64Array.from(each), most: Math.max(...each) };
}

const known = new WeakMap<ContextModel, ShortWordBounds>();

function boundsIn(model: ContextModel): ShortWordBounds {
  const bounds = known.get(model) ?? new ShortWordBounds(model);
  known.set(model, bounds);
  return bounds;
}

function report(block: Block, before: Place, after: Place, word: string, score: number) {
  const span = sourceSpan(block, { start: before.token.start, end: after.token.end });
  const gap = sourceSpan(block, { start: before.token.end, end: after.token.start });
  return finding(span, { message: `A word seems to be missing between "${before.token.text}" and "${after.token.text}", perhaps "${word}".`, score, ways: gap.end - gap.start === 1 ? [way(`Put in "${word}"`, gap, ` ${word} `)] : [] });
}
