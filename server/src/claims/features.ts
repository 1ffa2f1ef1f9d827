import type { Passage } from '../language/passage.ts';
import { isContentWord } from '../language/token.ts';
import type { Block } from '../text/block.ts';
import { FeatureSet } from './features/feature-set.ts';
import { noteGrammar } from './features/grammar.ts';
import { readPositions } from './features/position.ts';
import { noteReference } from './features/reference.ts';
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
  return placed;
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
