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
  const sentences = passages.flatMap((passage, index) => passage.sentences.map((_, sentence): ReadSentence => {
    const features = own[index]?.[sentence]?.copy() ?? new FeatureSet();
    const position = positions[index]?.[sentence];
    if (position) features.add(position);
    return { passage: index, sentence, features };
  }));
  const acts = sentences.map(({ passage, features }, index) => {
    const following = sentences[index + 1];
    return speechActs(features, following?.passage === passage ? following.features : undefined);
  });
  const around = surroundings(sentences);
  sentences.forEach(({ features }, index) => {
    for (const more of [acts[index], around[index]]) if (more) features.add(more);
    features.add(plainSigns(features));
  });
  return sentences;
}

/** A sentence is looked at with so many before and after it. */
const REACH = 3;
/** What colours a whole passage: a story, a deposition, a polemic, a list of measures. */
const COLOURS = ['past tense', 'first person singular', 'third person singular', 'numbers', 'names', 'wholly quoted', 'narrative time', 'record of matter', 'bad deed', 'bad quality', 'universal determiner', 'reporting verb', 'no finite verb', 'question', 'contrast'] as const;

function surroundings(sentences: readonly ReadSentence[]): readonly FeatureSet[] {
  const sets = sentences.map(() => new FeatureSet());
  for (const colour of COLOURS) {
    const name = `around it, ${colour}`;
    const before = [0];
    for (const { features } of sentences) before.push((before.at(-1) ?? 0) + (features.has(colour) ? 1 : 0));
    sets.forEach((set, index) => {
      const from = Math.max(0, index - REACH);
      const to = Math.min(sentences.length, index + 1 + REACH);
      const own = sentences[index]?.features.has(colour) === true ? 1 : 0;
      set.set(name, ((before[to] ?? 0) - (before[from] ?? 0) - own) / Math.max(1, to - from - 1));
    });
  }
  return sets;
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
