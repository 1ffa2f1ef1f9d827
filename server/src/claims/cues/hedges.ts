import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Hyland, Metadiscourse (2005), appendix, and Hedging in Scientific Research Articles (1998); Prince, Frader & Bosk, On Hedging in Physician-Physician Discourse (1982) for shields and approximators',
  groups: {
    hedge: { description: 'hedge', phrases: 'seem, appear to, appear as, would appear, apparently, seemingly, perhaps, maybe, perchance, possibly, probably, presumably, supposedly, conceivably, likely, unlikely, probable, tend to, tendency to, suggest that, suppose, presume, assume that, doubtful, I doubt, uncertain, not certain, in a sense, in some sense, so to speak, as it were, in a manner, would seem, seems to be, is thought to, virtually, potentially, in a manner of speaking, designated as, I deem, we deem, it is scarcely, up to a point, to some extent, to a certain extent, in some measure, more or less' },
    shield: { description: 'the speaker\'s own opinion', phrases: 'I believe, we believe, I hold, I deem, I suggest, do suggest, I favor, I favour, I think, we think, I suppose, I fancy, I dare say, I suspect, I presume, I trust, we trust, it may be, it might be, may be said, might be said, in my opinion, in our opinion, in my view, in our view, to my mind, it is to be hoped, I hope, we hope, as far as I, so far as I, if I am not mistaken, if I read, it is thought, hope that' },
    approximator: { description: 'not exact', phrases: 'somewhat, in part, partly, about, almost, nearly, approximately, roughly, some, several, scarcely, hardly, generally, usually, commonly, frequently, often, sometimes, occasionally, mostly, mainly, largely, in general, as a rule, for the most part, in most cases, in many cases, not always, not necessarily, relatively, comparatively, to speak of' },
    'tentative modal': { description: 'may, might or could', phrases: 'may, might, could, would seem, may be, might be, may have, might have, may well' },
  },
} satisfies CueLexicon;
