import { sourceSpan } from '../../text/block.ts';
import type { Place } from '../context/context-classes.ts';
import { type ContextModel, EDGE } from '../context/context-model.ts';
import { INFLECTION, type OtherWords } from '../context/near-in-letters.ts';
import { EDGES, type SentenceInContext } from '../context/sentence-in-context.ts';
import { isKnownToken, type WordCounts } from '../vocabulary.ts';
import { type CheckedBlock, defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { isForeign } from '../foreign-words.ts';
import { scoreOfGain } from '../context/gain.ts';

export default defineFaultCheck({
  label: 'misread-word',
  name: 'Wrong word',
  family: 'words',
  definition: 'A word that is one, but not here: another that prints alike or differs by one letter goes far better with the words around it ("he" for "be", "arid" for "and").',
  source: 'Distributed Proofreaders, "Stealth scannos"; Golding and Roth (1999), "A Winnow-based approach to context-sensitive spelling correction"',
  examples: {
    positive: [
      { text: 'It cannot he said that the harbour was closed.', parts: ['he'] },
      { text: 'The harbour was closed arid the ships lay idle.', parts: ['arid'] },
    ],
    negative: [{ text: 'He said that he would come, and that the land was arid.' }, { text: 'The harbour was closed and the ships lay idle.' }, { text: 'Shall the hands that hold up the harbour hold out the cap?' }],
  },
  *checkBlock({ block, passage, source, checked }) {
    const { layout, sentences } = checked;
    if (!passage.isEnglish || !layout.isProse(block)) return;
    for (const sentence of sentences()) {
      const { places } = sentence;
      for (const { place, better } of suspectsIn(checked, sentence)) {
        // A printer misreads a word once: one that the sentence has twice alike is meant ("the hands that hold … hold").
        if (!place.token.isStopWord && places.some((other) => other !== place && other.word === place.word)) continue;
        // What is no word, or is foreign, is meant or is for another check; asked last, because it takes longest.
        if (!/^\p{L}?\p{Ll}*$/u.test(place.token.text) || ROMAN.test(place.word) || !isKnownToken(place.token) || (!place.token.isStopWord && isForeign(place.token, passage.tokens, block, source))) continue;
        const span = sourceSpan(block, place.token);
        const text = /^\p{Lu}/u.test(place.token.text) ? better.word.charAt(0).toUpperCase() + better.word.slice(1) : better.word;
        yield finding(span, { message: `"${place.token.text}" does not go with the words around it; "${text}" would.`, score: scoreOfGain(better.gain, place.token.isStopWord ? THRESHOLDS : CONTENT_WORD_THRESHOLDS), ways: span.end - span.start === place.token.text.length ? [way(`Write "${text}"`, span, text)] : [] });
      }
    }
  },
});

const SHORTEST_SENTENCE = 4;
const ROMAN = /^[ivxlc]{2,}$/;
/** How much likelier (natural logarithm) the other word must be to be possible, probable, definite: read off the corpus, see `bench/quality/faults.ts`. */
const THRESHOLDS = { possible: 5.5, probable: 6.85, definite: 12 } as const;
/** Of a noun, verb or adjective the model knows fewer neighbours, so that it must be surer of another. */
const CONTENT_WORD_THRESHOLDS = { ...THRESHOLDS, probable: 7.5 };

interface BetterWord {
  readonly word: string;
  readonly gain: number;
}

interface Suspect {
  readonly place: Place;
  readonly better: BetterWord;
}

function suspectsIn(checked: CheckedBlock['checked'], sentence: SentenceInContext): readonly Suspect[] {
  const { places } = sentence;
  const suspects: Suspect[] = [];
  if (places.length < SHORTEST_SENTENCE) return suspects;
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (!place || place.isName || place.token.kind !== 'word' || (place.word.length < 2 && place.word !== 'a')) continue;
    const better = betterWord(checked, sentence, place, index);
    if (better) suspects.push({ place, better });
  }
  return suspects;
}

function betterWord({ model, vocabulary, near }: CheckedBlock['checked'], { places, classes, logProbabilities }: SentenceInContext, place: Place, index: number): BetterWord | undefined {
  const at = index + EDGES;
  const a = classes[at - 2] ?? EDGE;
  const b = classes[at - 1] ?? EDGE;
  const own = classes[at] ?? EDGE;
  const d = classes[at + 1] ?? EDGE;
  const e = classes[at + 2] ?? EDGE;
  const likelihood = (logProbabilities[at] ?? 0) + (logProbabilities[at + 1] ?? 0) + (d === EDGE ? 0 : (logProbabilities[at + 2] ?? 0));
  if (likelihood > CONTENT && model.isOneWord(own)) return undefined;
  const { emission, ofModel, others } = near.of(place.token.word);
  const ownLikelihood = likelihood + emission;
  if (ownLikelihood > CONTENT) return undefined;
  const around: Surroundings = { a, b, d, e, ownLikelihood, lemma: place.token.lemma, highest: (d === EDGE ? 0 : model.highestLogProbability(d, e)) - ownLikelihood };
  const best = likeliest(model, others, around, likeliest(model, ofModel, around, undefined));
  if (!best) return undefined;
  const gain = best.gain - usedTo(vocabulary, places, index);
  return gain >= THRESHOLDS.possible ? { word: best.word, gain } : undefined;
}

/** What stands around a word, by its classes. */
interface Surroundings {
  readonly a: number;
  readonly b: number;
  readonly d: number;
  readonly e: number;
  readonly ownLikelihood: number;
  readonly lemma: string;
  /** What another word can gain at most, whatever it is. */
  readonly highest: number;
}

/** The word that gains most, if one gains enough and more than `before`. */
function likeliest(model: ContextModel, { words, classNumbers, costs, most: mostOfAll }: OtherWords, { a, b, d, e, ownLikelihood, lemma, highest }: Surroundings, before: BetterWord | undefined): BetterWord | undefined {
  const least = THRESHOLDS.possible;
  if (highest + mostOfAll < least) return before;
  const after = model.highestAfter(b);
  const behind = model.highestBefore(d);
  let best = before;
  for (let other = 0; other < words.length; other++) {
    const classNumber = classNumbers[other] ?? EDGE;
    const cost = costs[other] ?? 0;
    // The context can only take away, and at least so much.
    const most = highest - cost;
    if (most + model.highestAround(classNumber) < least || most + Math.min(model.highestBefore(classNumber), after) + Math.min(model.highestAfter(classNumber), behind) < least) continue;
    const left = most + model.highestLogProbability(b, classNumber);
    if (left < least || left + model.highestLogProbability(classNumber, d) < least) continue;
    const word = words[other] ?? '';
    const known = -ownLikelihood - cost - (word === lemma && cost < INFLECTION ? INFLECTION : 0);
    const gain = known + (model.logProbability(a, b, classNumber) + model.logProbability(b, classNumber, d) + (d === EDGE ? 0 : model.logProbability(classNumber, d, e)));
    if (gain >= least && gain > (best?.gain ?? 0)) best = { word, gain };
  }
  return best;
}

/** How much the document is used to the word beside its neighbours, as a natural logarithm. */
function usedTo(vocabulary: WordCounts, places: readonly Place[], index: number): number {
  const [before, word, after] = [places[index - 1]?.word, places[index]?.word ?? '', places[index + 1]?.word];
  const before2 = before === undefined ? 0 : vocabulary.countPair(before, word) - 1;
  const after2 = after === undefined ? 0 : vocabulary.countPair(word, after) - 1;
  return HABIT * (Math.log1p(Math.max(0, before2)) + Math.log1p(Math.max(0, after2)));
}
const HABIT = 1.5;

/** A place that is this likely as it stands needs no other word. */
const CONTENT = -9;
