import type { Cue } from './claim.ts';
import { cueLexicons } from './cues.generated.ts';
import { featureNamed, nameOf } from './features/feature.ts';
import type { FeatureSet } from './features/feature-set.ts';
import { PHRASE_MARK } from './features/wording.ts';
import type { LinearModels } from './linear-model.ts';

/** How many cues are given for a decision at most. */
const MOST_CUES = 3;
/** A cue that moves the decision less is not worth naming. */
const WORTH_NAMING = 0.25;

/** True of most sentences that are claims: it says nothing to a reader. */
const UNTOLD = featureNamed('length');

/** What gave a judgement away: told when somebody asks, which is for few of thousands of sentences. */
export class Explanation {
  readonly #tellCues: () => readonly Cue[];

  constructor(tellCues: () => readonly Cue[]) {
    this.#tellCues = tellCues;
  }

  get cues(): readonly Cue[] {
    return this.#tellCues();
  }
}

/** What spoke most for a decision: the words of the sentence where words did, else the feature's name. */
export function cuesFor<Name extends string>(models: LinearModels<Name>, name: Name, features: FeatureSet, speaksFor: string): readonly Cue[] {
  const contributions = new Map<string, { weight: number; readonly kind: Cue['kind']; heaviest: number; does: string | undefined }>();
  const advantages = models.advantages(name);
  features.forEach((value, feature) => {
    const weight = (advantages.get(feature) ?? 0) * value;
    if (weight === 0 || feature === UNTOLD) return;
    const words = features.wordsOf(feature);
    // A group, its phrase and the bare word may all have a weight of their own; to the reader they are the same words.
    const key = words ?? nameOf(feature);
    const entry = contributions.get(key) ?? { weight: 0, kind: words === undefined ? 'form' : 'wording', heaviest: 0, does: undefined };
    entry.weight += weight;
    const does = words === undefined ? undefined : descriptionOf(nameOf(feature));
    if (does !== undefined && weight > entry.heaviest) {
      entry.heaviest = weight;
      entry.does = does;
    }
    contributions.set(key, entry);
  });
  return [...contributions]
    .filter(([, { weight }]) => weight >= WORTH_NAMING)
    .sort(([a, { weight: x }], [b, { weight: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_CUES)
    .map(([words, { kind, does }]) => ({ words, kind, ...(does === undefined ? {} : { does }), speaksFor }));
}

const descriptions: ReadonlyMap<string, string> = new Map(cueLexicons.flatMap(({ groups }) => Object.entries(groups).map(([group, { description }]) => [group, description])));

/** What the words of a group do, whether the feature is the group, one of its phrases or its place in the sentence. */
function descriptionOf(feature: string): string | undefined {
  return descriptions.get(feature) ?? descriptions.get(feature.slice(0, Math.max(feature.indexOf(PHRASE_MARK), feature.indexOf(', '))));
}
