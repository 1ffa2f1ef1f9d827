import type { Passage } from '../language/passage.ts';
import { isContentWord } from '../language/token.ts';
import type { Block } from '../text/block.ts';
import { FeatureSet } from './features/feature-set.ts';
import { noteGrammar } from './features/grammar.ts';
import { readPositions } from './features/position.ts';
import { noteReference } from './features/reference.ts';
import { rememberPair } from './remember-pair.ts';
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
    return { passage: index, sentence, features: placedFeatures(own[index]?.[sentence] ?? NONE, positions[index]?.[sentence] ?? NONE) };
  }));
  return placed.map((sentence, index) => {
    const following = placed[index + 1];
    const next = following?.passage === sentence.passage ? following.features : undefined;
    const around = [...placed.slice(Math.max(0, index - REACH), index), ...placed.slice(index + 1, index + 1 + REACH)].map(({ features }) => features);
    return { ...sentence, features: featuresAmong(sentence.features, next, around) };
  });
}

const NONE = new FeatureSet();
/** A sentence's own features where it stands. */
const placedFeatures = rememberPair((own: FeatureSet, position: FeatureSet): FeatureSet => new FeatureSet(own.lemmas, [own, position]));

interface AmongOthers {
  readonly next: FeatureSet | undefined;
  readonly around: readonly FeatureSet[];
  readonly features: FeatureSet;
}
const knownAmong = new WeakMap<FeatureSet, AmongOthers>();

/** The same object for the same sentence as long as those around it are the same. */
function featuresAmong(features: FeatureSet, next: FeatureSet | undefined, around: readonly FeatureSet[]): FeatureSet {
  const known = knownAmong.get(features);
  if (known && known.next === next && known.around.length === around.length && known.around.every((other, index) => other === around[index])) return known.features;
  const read = new FeatureSet(features.lemmas, [features, speechActs(features, next), surroundings(around)]);
  const all = new FeatureSet(features.lemmas, [read, plainSigns(read)]);
  knownAmong.set(features, { next, around, features: all });
  return all;
}

/** A sentence is looked at with so many before and after it. */
const REACH = 3;
/** What colours a whole passage: a story, a deposition, a polemic, a list of measures. */
const COLOURS = namesAround(['past tense', 'first person singular', 'third person singular', 'numbers', 'names', 'wholly quoted', 'narrative time', 'record of matter', 'bad deed', 'bad quality', 'universal determiner', 'reporting verb', 'no finite verb', 'question', 'contrast']);

function namesAround(colours: readonly string[]): readonly { readonly colour: string; readonly feature: string }[] {
  return colours.map((colour) => ({ colour, feature: `around it, ${colour}` }));
}

function surroundings(around: readonly FeatureSet[]): FeatureSet {
  const features = new FeatureSet();
  for (const { colour, feature } of COLOURS) {
    let count = 0;
    for (const other of around) if (other.has(colour)) count++;
    features.set(feature, count / Math.max(1, around.length));
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
