import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Quirk et al. (1985), 4.41–48 (ways of expressing the future) and 8.55 (time adjuncts)',
  groups: {
    'future time': { description: 'a time to come', phrases: 'tomorrow, to-morrow, soon, sooner or later, in the future, future, henceforth, henceforward, hereafter, from now on, in time to come, some day, one day, next year, in the long run, at last, in the end, presently, before long, when the time comes, the day will come, the hour, eventually, ultimately, the coming, to come, yet, until, till, as soon as, in the course of, then, posterity' },
    outcome: { description: 'an outcome foreseen', phrases: 'inevitable, inevitably, bound to, will continue, shall have, will again, will now, can be followed, will be used, there will be, there shall be, will be given, to come, assurance that, am convinced, trusts that, it is to be hoped, doomed, destined, will be, will have, will not, shall be, fall, vanish, disappear, triumph, prevail, perish, survive, win, collapse, end in, predict, foresee, prophesy, expect, approach, impend, threaten, promise, await, endanger, endure, revive, prosper' },
  },
} satisfies CueLexicon;
