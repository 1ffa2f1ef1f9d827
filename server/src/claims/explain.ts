import type { Cue } from './claim.ts';
import type { FeatureSet } from './features/feature-set.ts';
import type { LinearModels } from './linear-model.ts';

/** How many cues are given for a decision at most. */
const MOST_CUES = 3;
/** A cue that moves the decision less is not worth naming. */
const WORTH_NAMING = 0.25;

/** True of most sentences that are claims: it says nothing to a reader. */
const UNTOLD: ReadonlySet<string> = new Set(['length']);

/** What spoke most for a decision: the words of the sentence where words did, else the feature's name. */
export function cuesFor<Name extends string>(models: LinearModels<Name>, name: Name, features: FeatureSet, speaksFor: string): readonly Cue[] {
  const contributions = new Map<string, { weight: number; readonly kind: Cue['kind'] }>();
  const advantages = models.advantages(name);
  features.forEach((value, feature) => {
    const weight = (advantages.get(feature) ?? 0) * value;
    if (weight === 0 || UNTOLD.has(feature)) return;
    const words = features.wordsOf(feature);
    // A group, its phrase and the bare word may all have a weight of their own; to the reader they are the same words.
    const key = words ?? feature;
    const entry = contributions.get(key) ?? { weight: 0, kind: words === undefined ? 'form' : 'wording' };
    entry.weight += weight;
    contributions.set(key, entry);
  });
  return [...contributions]
    .filter(([, { weight }]) => weight >= WORTH_NAMING)
    .sort(([a, { weight: x }], [b, { weight: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_CUES)
    .map(([words, { kind }]) => ({ words, kind, speaksFor }));
}
