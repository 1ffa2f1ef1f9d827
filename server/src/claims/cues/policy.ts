import type { CueLexicon } from '../cue-lexicon.ts';

export default {
  source: 'Walton, Practical Reasoning (1990), and Walton, Reed & Macagno, Argumentation Schemes (2008), ch. 9, for goals, means and duties; Fahnestock & Secor, The Stases in Scientific and Literary Argument (1988) for the stasis',
  groups: {
    proposal: { description: 'a proposal', phrases: 'let us, why not, let the, let them, let him, demand, propose, recommend, advocate, urge, call for, call upon, appeal to, insist on, it is time, is the time to, is … the time to, is the hour to, is the moment to, now is the time, high time, the time has come, I favor, I favour, I suggest, do suggest, I ask, I shall ask, I would, would do well, had better, it is better, better to, would it not be wise, might it not be well, could they not, ought not, cannot wait, I recommend, we recommend' },
    need: { description: 'what is needed', phrases: 'we need, need, is needed, are needed, is necessary, are necessary, is required, are required, require, requires, we must, must, must be, must not, should, should be, should not, ought, shall not be, have to, has to, need for, there must be, to be' },
    duty: { description: 'a duty, task or aim', phrases: 'duty, our duty, task, aim, goal, object, programme, program, measure, policy, plan, mission, we aim, purpose, step, endeavor, endeavour, effort, efforts, resolve, obligation, we address ourselves, line of attack' },
    remedy: { description: 'a way to help', phrases: 'can be helped, it can be helped, the task can be, be helped by, can be accomplished, be accomplished by, be done by, can only be, can be done, remedy, restore, restoration, safeguard, safeguards, provide by law, by preventing, by insistence, by national planning, be restored, supervision of' },
    'reform verb': { description: 'a verb of reform', phrases: 'abolish, abolition, establish, establishment, introduce, extend, extension, centralise, centralization, centralisation, nationalise, nationalize, confiscate, confiscation, overthrow, unite, organize, organise, arm, fight, struggle for, defend, support, reject, refuse, resist, oppose, break with, put an end to, do away with, repeal, prohibit, prohibition, regulate, limit, limitation, restrict, restore, combine, combination, unity of, win' },
  },
} satisfies CueLexicon;
