import { FEATURES, type FeatureName, type Features } from '../../devices/features.ts';

/** What a feature says when it is there and, where a reader would miss it, when it is hardly there. */
const WORDS: Readonly<Record<FeatureName, readonly [present: string, absent?: string]>> = {
  members: ['it has many members', 'it has few members'],
  length: ['a long stretch is repeated', 'only a short stretch is repeated'],
  contentShare: ['its key words carry meaning', 'its key words are mostly function words'],
  rarity: ['its key words are rare elsewhere in this text', 'its key words are common in this text'],
  worn: ['its key words stand all over this text'],
  topic: ['its key words are what this text is about'],
  commonness: ['its key words are everyday words'],
  everyday: ['its key words are among the commonest of all'],
  nameShare: ['its key words are names or numbers'],
  adjacency: ['the members stand close together', 'the members stand apart'],
  boundary: ['strong punctuation parts the members', 'weak punctuation parts the members'],
  distance: ['it stretches over many words'],
  balance: ['the members are alike in length', 'the members differ in length'],
  alignment: ['the members are built alike word for word', 'the members are built differently'],
  likeness: ['what stands around the repeated or listed words is alike too', 'what stands around the repeated or listed words differs'],
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
  rivalRepetition: ['its words make another repetition too'],
  rivalBalance: ['its words make another figure of balance too'],
  rivalSeries: ['its words make another series too'],
  rivalOther: ['its words make another figure too'],
  withRepetition: ['a repetition stands at the same place'],
  withBalance: ['a figure of balance stands at the same place'],
  withSeries: ['a series stands at the same place'],
  withQuestion: ['a question for effect stands at the same place'],
  withTrope: ['an image stands at the same place'],
  withOther: ['a device of another kind stands at the same place'],
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
    else if (weight > 0 && isFeatureName(feature)) lowering.push({ words: WORDS[feature][1], by: (weight / value) * (1 - value) });
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

/** What a device says of its own features is a sentence on what is there; how it is measured stands behind, in brackets. */
function presentWords(feature: string, own: OwnFeatures): string | undefined {
  return isFeatureName(feature) ? WORDS[feature][0] : own[feature]?.replace(/ \(.*\)$/, '');
}

function isFeatureName(name: string): name is FeatureName {
  return name in FEATURES;
}
