/** Named numbers that a candidate's score is made of; a missing one is 0. `Own` are the names a device adds for itself. */
export type Features<Own extends string = never> = Readonly<Partial<Record<FeatureName | Own, number>>>;

/** Features that belong together; a name stands in one group. */
export type FeatureGroups<Own extends string = never> = readonly Features<Own>[];

/**
 * What each feature measures. Detectors set those that they can see; what the whole document shows is
 * added in `in-document.ts`, what the neighbours show in `company.ts`. What only one device needs is declared in its own file.
 */
export const FEATURES = {
  members: 'how many members beyond the second (1 each, at most 4, divided by 4)',
  length: 'how long the repeated or balanced stretch is (words, at most 6, divided by 6)',
  contentShare: 'share of content words in the key words',
  rarity: 'how rare the key words are elsewhere in this document (1: only here)',
  worn: 'the key words are all over this document (rarity below a quarter; 1: the figure is nothing beside their other uses)',
  topic: 'how common the key words are in this document (uses in 1,000 words, at most 10, divided by 10)',
  commonness: 'how common the key words are in English at large (frequency bands 0 to 5, divided by 5)',
  everyday: 'all key words are of the commonest band of English',
  nameShare: 'share of names and numbers in the key words',
  adjacency: 'how close the members stand (1: nothing between)',
  boundary: 'how strong the punctuation is that parts the members (sentence 1, semicolon 0.8, comma 0.4)',
  distance: 'words from the first key word to the last (at most 40, divided by 40)',
  balance: 'how like the members are in length (1: equal)',
  alignment: 'share of tokens whose parts of speech match one to one',
  likeness: 'how like the rest of the members, or what stands around the repeated words, is in words and build',
  antonyms: 'an antonym pair stands across the members',
  negation: 'a negation stands in or between the members',
  centralPunctuation: 'punctuation between the halves',
  centralConjunction: 'a coordinating conjunction between the halves',
  hardPunctuationInside: 'hard punctuation within a half',
  stopWord: 'a key word is a function word',
  exclamation: 'the sentence is an exclamation',
  quoted: 'inside quotation marks: somebody else\'s words',
  heading: 'in a heading',
  cue: 'a cue word or phrase of the device',
  twin: 'by how much another candidate of the same device over the same words scores better',
  rivalRepetition: 'the best score of another repetition over the same words',
  rivalBalance: 'the best score of another figure of balance over the same words',
  rivalSeries: 'the best score of another series over the same words',
  rivalOther: 'the best score of a device of another family over the same words',
  withRepetition: 'the best score of a repetition at the same place',
  withBalance: 'the best score of a figure of balance at the same place',
  withSeries: 'the best score of a series at the same place',
  withQuestion: 'the best score of a question at the same place',
  withTrope: 'the best score of a trope at the same place',
  withOther: 'the best score of any other device at the same place',
  density: 'how many figures are likely nearby (sum of their scores within 300 characters, at most 12, divided by 12)',
} as const satisfies Record<string, string>;

export type FeatureName = keyof typeof FEATURES;

/** All features of some groups. */
export function featuresOf<Own extends string>(groups: FeatureGroups<Own>): Features<Own> {
  return Object.assign({}, ...groups);
}

/** 0 to 1: `count` above `from`, full at `to`. */
export function graded(count: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (count - from) / (to - from)));
}
