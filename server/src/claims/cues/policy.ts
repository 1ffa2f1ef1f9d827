import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Walton, Practical Reasoning (1990), and Walton, Reed & Macagno, Argumentation Schemes (2008), ch. 9, for goals, means and duties; Fahnestock & Secor, The Stases in Scientific and Literary Argument (1988) for the stasis',
  groups: {
    proposal: { description: 'a proposal', phrases: 'let us, let the, let them, let him, demand, propose, recommend, advocate, urge, call for, call upon, appeal to, insist on, we need, need, require, we want, we must, we should, we shall, we cannot, it is time, the time has come, it is our duty, our duty, duty, task, aim, goal, object, programme, program, measure, policy, plan, mission, we aim, step, there must be, must be, must not be, should be, should not be, ought to be, is necessary, are necessary, is required, are required, is needed, it is better, better to, had better, would do well, I ask, I would, I shall ask' },
    'reform verb': { description: 'a verb of reform', phrases: 'abolish, abolition, establish, establishment, introduce, extend, extension, centralise, centralization, centralisation, nationalise, nationalize, confiscate, confiscation, overthrow, unite, organize, organise, arm, fight, struggle for, defend, support, reject, refuse, resist, oppose, break with, put an end to, do away with, repeal, prohibit, prohibition, regulate, limit, limitation, restrict, restore, combine, combination, unity of, win' },
  },
} satisfies CueLexicon;
