/** WordNet's lexicographer files for nouns; `tops` holds their most general members (entity, thing, group …). */
export const NOUN_CLASSES = [
  'tops',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
] as const;

export type NounClass = (typeof NOUN_CLASSES)[number];

/** WordNet's lexicographer files for verbs. */
export const VERB_CLASSES = [
  'body',
  'change',
  'cognition',
  'communication',
  'competition',
  'consumption',
  'contact',
  'creation',
  'emotion',
  'motion',
  'perception',
  'possession',
  'social',
  'stative',
  'weather',
] as const;

export type VerbClass = (typeof VERB_CLASSES)[number];
