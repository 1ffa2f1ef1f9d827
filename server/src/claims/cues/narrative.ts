import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Labov & Waletzky, Narrative Analysis (1967), for the complicating action; Biber, Variation across Speech and Writing (1988), for narrative against non-narrative; Quirk et al. (1985), 8.55',
  groups: {
    'narrative time': { description: 'when in a story', phrases: 'then, thereupon, thereafter, afterwards, after this, after that, next, next day, the next, the following, the same day, that day, that night, that evening, meanwhile, meantime, in the meantime, at once, immediately, soon, soon after, shortly, suddenly, at length, at last, finally, later, earlier, once, one day, one evening, yesterday, last night, last winter, last year, last week, last month, this morning, ago, in the morning, in the evening, at night, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, on the, during' },
    'event verb': { description: 'a verb of story', phrases: 'begin, came, went, took, sent, met, arrive, leave, left, return, bring in, brought, sit, stand, live, die, fall ill, marry, born, appoint, elect, resign, arrest, open, close, publish, issue, pass, order, appear, assemble, march, enter, get up, go to, come to, work, sleep, eat, carry, carried, cry, walk, hand, hang' },
    'record of matter': { description: 'names, measures and papers', phrases: 'years old, years of age, aged, inches, feet long, feet, ounces, shillings, pounds, per week, a week, a day, a-week, a-year, weekly, rent, acres, hours, bedroom, o\'clock, a.m., p.m., table, act of, section, clause, dated, entitled, statute, chapter, report of' },
  },
} satisfies CueLexicon;
