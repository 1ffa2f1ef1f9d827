import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Thompson & Ye, Evaluation in the Reporting Verbs Used in Academic Papers (1991); Hyland, Academic Attribution (1999); Quirk et al. (1985), 16.31 (factual verbs)',
  groups: {
    'reporting verb': { description: 'a verb of saying', phrases: 'say, state, declare, assert, affirm, maintain, claim, contend, allege, argue, insist, admit, concede, confess, acknowledge, deny, report, announce, proclaim, remark, observe, note, add, reply, answer, write, tell, inform, explain, point out, exclaim, cry, sigh, protest, complain, opine, pretend, profess, testify, depose, predict, promise us, assure, warn, swear, boast, hint, preach, prophesy, suggest, whisper, describe, call, quote, repeat, object, retort, conclude, urge, speak, ask' },
    'mental verb': { description: 'a verb of thinking', phrases: 'think, believe, suppose, imagine, fancy, hold, consider, regard, deem, fear, hope, expect, know, understand, see in, find, feel, recognize, recognise, realize, realise, forget, dream' },
    'attributing phrase': { description: 'who says so', phrases: 'according to, in the words of, in his words, in their words, in the opinion of, in his opinion, in their opinion, in his view, in their view, in the eyes of, as he says, as they say, he says, she says, they say, he said, they said, we are told, it is said, are said to, is said to, it is alleged, it is asserted, it is claimed, it is reported, says he, say they, says the, says mr, says dr, says one, said to be, so they say, reproach us, reproached, accused, charged with, charge that, objected, you say, you ask, you reproach, we read, writes, reported that' },
    'report noun': { description: 'a report, statement or charge', phrases: 'report, statement, declaration, assertion, allegation, charge, accusation, reproach, objection, opinion, evidence, testimony, deposition, claim, contention, doctrine that, theory that, argument that, notion that, idea that, proposition that, phrase' },
    'introduces speech': { description: 'lines that only introduce words of others', phrases: 'as follows, the following, says as follows, among other things, amongst other things, in these words, reads as follows, reads thus, asks, replies, deposes, stated, to wit, viz, says in a, says in his, in his report, in their report' },
  },
} satisfies CueLexicon;
