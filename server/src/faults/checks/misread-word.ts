import { sourceSpan } from '../../text/block.ts';
import type { Place } from '../context/context-classes.ts';
import { EDGE } from '../context/context-model.ts';
import { INFLECTION } from '../context/near-in-letters.ts';
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
  places.forEach((place, index) => {
    if (place.isName || place.token.kind !== 'word' || (place.word.length < 2 && place.word !== 'a')) return;
    const better = betterWord(checked, sentence, place, index);
    if (better) suspects.push({ place, better });
  });
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
  const { emission, alternatives } = near.of(place.word);
  const ownLikelihood = likelihood + emission;
  if (ownLikelihood > CONTENT) return undefined;
  const highestBehind = d === EDGE ? 0 : model.highestLogProbability(d, e);
  const least = THRESHOLDS.possible;
  let best: BetterWord | undefined;
  for (let other = 0; other < alternatives.words.length; other++) {
    const classNumber = alternatives.classNumbers[other] ?? EDGE;
    const cost = alternatives.costs[other] ?? 0;
    // The context can only take away, and at least so much.
    const most = highestBehind - ownLikelihood - cost;
    if (most + Math.min(model.highestBefore(classNumber), model.highestAfter(b)) + Math.min(model.highestAfter(classNumber), model.highestBefore(d)) < least) continue;
    const left = most + model.highestLogProbability(b, classNumber);
    if (left < least || left + model.highestLogProbability(classNumber, d) < least) continue;
    const word = alternatives.words[other] ?? '';
    const known = -ownLikelihood - cost - (word === place.token.lemma && cost < INFLECTION ? INFLECTION : 0);
    const gain = known + (model.logProbability(a, b, classNumber) + model.logProbability(b, classNumber, d) + (d === EDGE ? 0 : model.logProbability(classNumber, d, e)));
    if (gain >= least && gain > (best?.gain ?? 0)) best = { word, gain };
  }
  if (!best) return undefined;
  const gain = best.gain - usedTo(vocabulary, places, index);
  return gain >= least ? { word: best.word, gain } : undefined;
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
