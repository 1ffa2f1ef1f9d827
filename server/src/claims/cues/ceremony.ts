import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Austin, How to Do Things with Words (1962), lecture XII, and Searle, A Taxonomy of Illocutionary Acts (1976), for performatives; Campbell & Jamieson, Deeds Done in Words (1990), for the ceremonies of inaugurals',
  groups: {
    performative: { description: 'does what it says: pledges, thanks, asks', phrases: 'I pledge, we pledge, I promise, I swear, I vow, I declare, I propose, I ask, I beg, I call upon, I appoint, I accept, I assume, I offer, I take, I shall seek, I shall ask, I will return, I shall recommend, I am prepared, I thank, we thank, I salute, I welcome, I congratulate, I apologize, pledge, pledging, we renew, I return, I leave, I bid, I appear before you, I address, I shall not, I do no' },
    ceremony: { description: 'address, thanks or prayer', phrases: 'thank, thanks, thank you, fellow-citizens, fellow citizens, fellow countrymen, my countrymen, gentlemen, ladies, my friends, mr. chairman, mr. president, mr. speaker, sir, pardon me, excuse me, god, bless, may he, may god, pray, blessing, amen, good evening, good night, good morning, good afternoon, long live, three cheers, farewell, welcome, congratulate, honored, honoured, grateful, gratitude, oath' },
    opinion: { description: 'the speaker in person', phrases: 'I think, I believe, I feel, I hope, I guess, I mean, I want, I would like, I\'d like, I know, I am, I\'m, I will, I\'ll, we will, we\'ll, let me, you know, I just, I can, I support, I agree, I disagree, I understand, I love, I care, we want, we need, we should, we must, we can, we are going, we\'re going, I\'m going, I am going, I\'d, I don\'t, my opinion' },
  },
} satisfies CueLexicon;
