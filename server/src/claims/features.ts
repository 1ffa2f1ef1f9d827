import type { Passage } from '../language/passage.ts';
import { isContentWord } from '../language/token.ts';
import type { Block } from '../text/block.ts';
import { FeatureSet } from './features/feature-set.ts';
import { noteGrammar } from './features/grammar.ts';
import { readPositions } from './features/position.ts';
import { noteReference } from './features/reference.ts';
import { speechActs } from './features/speech-act.ts';
import { plainSigns } from './features/plain-signs.ts';
import { noteWording } from './features/wording.ts';

/** A sentence with what the decisions are made from. */
export interface ReadSentence {
  /** Passage and sentence within it, counted from 0. */
  readonly passage: number;
  readonly sentence: number;
  readonly features: FeatureSet;
}

/** The features of every sentence of a document, in reading order. */
export function readSentences(blocks: readonly Block[], passages: readonly Passage[]): readonly ReadSentence[] {
  const positions = readPositions(blocks, passages);
  const own = passages.map(ownFeatures);
  const placed = passages.flatMap((passage, index) => passage.sentences.map((_, sentence): ReadSentence => {
    const features = (own[index]?.[sentence] ?? new FeatureSet()).with(positions[index]?.[sentence] ?? new FeatureSet());
    return { passage: index, sentence, features };
  }));
  return placed.map((sentence, index) => {
    const following = placed[index + 1];
    const acts = speechActs(sentence.features, following?.passage === sentence.passage ? following.features : undefined);
    const own = sentence.features.with(acts);
    return { ...sentence, features: own.with(plainSigns(own)).with(surroundings(placed, index)) };
  });
}

/** A sentence is looked at with so many before and after it. */
const REACH = 3;
/** What colours a whole passage: a story, a deposition, a polemic, a list of measures. */
const COLOURS = ['past tense', 'first person singular', 'third person singular', 'numbers', 'names', 'wholly quoted', 'narrative time', 'record of matter', 'bad deed', 'bad quality', 'universal determiner', 'reporting verb', 'no finite verb', 'question', 'contrast'] as const;

function surroundings(sentences: readonly ReadSentence[], index: number): FeatureSet {
  const around = [...sentences.slice(Math.max(0, index - REACH), index), ...sentences.slice(index + 1, index + 1 + REACH)];
  const features = new FeatureSet();
  for (const colour of COLOURS) {
    const count = around.filter((other) => other.features.has(colour)).length;
    features.set(`around it, ${colour}`, count / Math.max(1, around.length));
  }
  return features;
}

/** What a sentence says by itself. A passage that has been read is not read again while it is the same object. */
function ownFeatures(passage: Passage): readonly FeatureSet[] {
  const known = readPassages.get(passage);
  if (known) return known;
  const sets = passage.sentences.map((sentence) => {
    const features = new FeatureSet(new Set(passage.tokens.slice(sentence.from, sentence.to).filter(isContentWord).map((token) => token.lemma)));
    if (passage.isEnglish) {
      noteWording(features, passage, sentence);
      noteGrammar(features, passage, sentence);
      noteReference(features, passage, sentence);
    }
    return features;
  });
  readPassages.set(passage, sets);
  return sets;
}

const readPassages = new WeakMap<Passage, readonly FeatureSet[]>();
