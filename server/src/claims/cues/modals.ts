import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Quirk, Greenbaum, Leech & Svartvik, A Comprehensive Grammar of the English Language (1985), 4.49–66; Palmer, Mood and Modality (2001)',
  groups: {
    obligation: { description: 'obligation', phrases: 'must, ought, should, have to, has to, had to, need to, needs to, have got to, be to be, is to be, are to be, be obliged to, be bound to, it is necessary, is needed, are needed' },
    volition: { description: 'will or intention', phrases: 'will, shall, would, intend, mean to, be determined to, be resolved to, be prepared to, be willing to, be ready to, want, wish' },
    futurity: { description: 'what is to come', phrases: "will, shall, 'll, be going to, be about to, be on the point of, be destined to, be sure to, be certain to, be bound to, is to come, yet to come" },
    possibility: { description: 'possibility', phrases: 'may, might, could, can, be possible, be likely to, be liable to, be apt to' },
    impossibility: { description: 'impossibility', phrases: "cannot, can not, can't, could not, couldn't, impossible, be unable to, no longer possible, never can, can never, can only, could only" },
    prohibition: { description: 'what must not be', phrases: 'must not, shall not, should not, ought not, may not, let no, let not, no right to, dare not' },
    unreality: { description: 'what would be', phrases: 'would be, would have, might have, should have, could have, were to' },
  },
} satisfies CueLexicon;
