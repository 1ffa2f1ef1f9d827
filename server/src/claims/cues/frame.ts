import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Hyland (2005), appendix: frame markers and endophoric markers; Quirk et al. (1985), 8.137',
  groups: {
    frame: { description: 'says what the text does next', phrases: 'let us now, let us see, let us take, let us recapitulate, let us return, we turn, I turn, we shall see, we shall return, we come to, I come to, we now, I shall, I will, I propose to, I wish to, we consider, I call this, we call, I call, it is enough, it will be enough, suffice, it suffices, one example, two things, these are, in this chapter, in this place, at the commencement, on an earlier page, here, herewith, below, above, the following table, as follows, our first question, inquiry, our inquiry, my purpose, the question, to begin with, to sum up, recapitulate, as already, already mentioned, mentioned, from the report' },
  },
} satisfies CueLexicon;
