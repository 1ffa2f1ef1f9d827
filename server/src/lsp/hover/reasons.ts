import { FEATURES, type FeatureName, type Features } from '../../devices/features.ts';

/** What a feature says when it is there and when it is hardly there. */
const WORDS: Readonly<Partial<Record<FeatureName, readonly [present: string, absent: string]>>> = {
  members: ['it has many members', 'it has few members'],
  length: ['a long stretch is repeated', 'only a short stretch is repeated'],
  contentShare: ['its key words carry meaning', 'its key words are mostly function words'],
  rarity: ['its key words are rare elsewhere in this text', 'its key words are common in this text'],
  adjacency: ['the members stand close together', 'the members stand apart'],
  boundary: ['strong punctuation parts the members', 'weak punctuation parts the members'],
  balance: ['the members are alike in length', 'the members differ in length'],
  alignment: ['the members are built alike word for word', 'the members are built differently'],
  antonyms: ['opposites stand across the members', 'no opposites stand across the members'],
  negation: ['a negation turns it', 'nothing negates'],
  centralPunctuation: ['punctuation parts the halves', 'no punctuation parts the halves'],
  centralConjunction: ['a conjunction joins the halves', 'no conjunction joins the halves'],
  hardPunctuationInside: ['hard punctuation breaks a half', 'no half is broken'],
  stopWord: ['a key word is a function word', 'no key word is a function word'],
  exclamation: ['it is an exclamation', 'it is no exclamation'],
  quoted: ['it stands in quotation marks', 'it stands outside quotation marks'],
  heading: ['it stands in a heading', 'it stands in running text'],
  cue: ['a cue word announces it', 'no cue word announces it'],
  density: ['many figures stand around it', 'few figures stand around it'],
  twin: ['the same device is found in other words there', 'the same device is found in no other words there'],
};
/** A reason that moves the score's logit by less tells a reader nothing. */
const NEGLIGIBLE = 0.1;
/** Reasons told on each side. */
const TOLD = 3;
/** From which value on a feature is said to be there. */
const PRESENT = 0.5;

/** What the features measure that one device alone has. */
type OwnFeatures = Readonly<Record<string, string>>;

interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/**
 * The strongest reasons for and against, in words. For it speak features that are there and raise the score; against
 * it those that are there and lower it, and those that would raise it and are hardly there.
 */
export function reasonsInWords(reasons: readonly Reason[], features: Features<string>, own: OwnFeatures = {}): { readonly for: readonly string[]; readonly against: readonly string[] } {
  const raising: Told[] = [];
  const lowering: Told[] = [];
  for (const { feature, weight } of reasons) {
    const value = features[feature] ?? 0;
    if (value >= PRESENT) (weight > 0 ? raising : lowering).push({ words: presentWords(feature, own), by: Math.abs(weight) });
    else if (weight > 0 && isFeatureName(feature)) lowering.push({ words: WORDS[feature]?.[1], by: (weight / value) * (1 - value) });
  }
  return { for: strongest(raising), against: strongest(lowering) };
}

interface Told {
  readonly words: string | undefined;
  /** By how much it moves the score's logit. */
  readonly by: number;
}

function strongest(told: readonly Told[]): readonly string[] {
  return [...told].filter(({ by }) => by >= NEGLIGIBLE).sort((a, b) => b.by - a.by).flatMap(({ words }) => words ?? []).slice(0, TOLD);
}

/** What is not in the table is said as it is measured. */
function presentWords(feature: string, own: OwnFeatures): string | undefined {
  return (isFeatureName(feature) ? (WORDS[feature]?.[0] ?? FEATURES[feature]) : own[feature])?.replace(/ \(.*\)$/, '');
}

function isFeatureName(name: string): name is FeatureName {
  return name in FEATURES;
}
