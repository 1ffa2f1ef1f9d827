import { FEATURES, type FeatureName, type Features } from '../../devices/features.ts';

/** What a feature says when it speaks for a mark and when it speaks against it. What is not here is said as it is measured. */
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
  company: ['other devices stand at the same place', 'no other device stands there'],
};
/** A reason that moves the score's logit by less tells a reader nothing. */
const NEGLIGIBLE = 0.1;
/** Reasons told on each side. */
const TOLD = 3;
/** From which value on a feature is said to be there. */
const PRESENT = 0.5;

interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** The strongest reasons for and against, in words. */
export function reasonsInWords(reasons: readonly Reason[], features: Features): { readonly for: readonly string[]; readonly against: readonly string[] } {
  const telling = reasons.filter(({ weight }) => Math.abs(weight) >= NEGLIGIBLE);
  return {
    for: telling.filter(({ weight }) => weight > 0).slice(0, TOLD).map(({ feature }) => inWords(feature, features)),
    against: telling.filter(({ weight }) => weight < 0).slice(0, TOLD).map(({ feature }) => inWords(feature, features)),
  };
}

function inWords(feature: string, features: Features): string {
  if (!isFeatureName(feature)) return feature.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  const words = WORDS[feature];
  if (words) return words[(features[feature] ?? 0) >= PRESENT ? 0 : 1];
  return FEATURES[feature].replace(/ \(.*\)$/, '');
}

function isFeatureName(name: string): name is FeatureName {
  return name in FEATURES;
}
