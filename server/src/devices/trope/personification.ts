import { frequencyOf, isAbstractNoun, nounClassOf, subjectKindOf, verbClassOf, verbVehicles } from '../../language/lexical-facts.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import type { Passage } from '../../language/passage.ts';
import { predications } from '../../language/predications.ts';
import type { Token } from '../../language/token.ts';
import type { Word } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

const FEATURES = {
  animateVerb: 'the verb mostly asks for a living subject',
  bodyVerb: 'a verb of the body, feeling or perception',
  speechVerb: 'a verb of saying',
  thoughtVerb: 'a verb of thinking or wishing',
  motionVerb: 'a verb of motion or fighting',
  abstractSubject: 'the subject has no body',
  thingSubject: 'the subject is a thing',
  institution: 'the subject is a law, a paper or an office, which prose lets speak',
  capital: 'the subject is written with a capital in mid-sentence',
  vividVerb: 'a verb of what only the living do: weep, tremble, sleep, flee, beckon',
  commonVerb: 'the verb is among the commonest',
  personObject: 'the verb is done to people',
} as const;

export default defineDevice({
  label: 'personification',
  name: 'Personification',
  synonyms: ['prosopopoeia', 'conformatio', 'fictio personae'],
  family: 'trope',
  definition: 'A thing or an abstraction acts, speaks or feels as a person.',
  source: 'Rhetorica ad Herennium 4.53.66 (conformatio); Quintilian, Institutio Oratoria 9.2.29–32',
  examples: {
    positive: [
      { text: 'Hunger wept at every door.', parts: ['Hunger wept'] },
      { text: 'They cut away the feet of industry.', parts: ['the feet of industry'] },
    ],
    negative: [
      { text: 'The old baker wept at the door.' },
      { text: 'The price rose in March.' },
    ],
  },
  misses: 'Persons made by adjectives alone ("weary winter") and by pronouns; verbs that the lexicon gives any subject.',
  features: FEATURES,
  *detect(passage) {
    const { tokens } = passage;
    for (const { verb, subject, object, isPassive } of predications(passage)) {
      const action = tokens[verb];
      const agent = subject && tokens[subject.head];
      if (!action || !subject || !agent || isPassive || action.isStopWord || (action.normal.endsWith('ing') && tokens[verb - 1]?.lemma !== 'be')) continue;
      const kind = subjectKindOf(action.lexeme);
      const subjectClass = kindOfSubject(agent);
      if (!subjectClass || (kind !== 'animate' && kind !== 'either' && verbVehicles(action.lexeme).length === 0)) continue;
      const parts = partsOf([{ start: tokens[subject.from]?.start ?? agent.start, end: object && object.to - verb <= NEAR_OBJECT ? tokens[object.to - 1]?.end ?? action.end : action.end }]);
      if (!parts) continue;
      const actionClass = verbClassOf(action.lexeme);
      const done = object && tokens[object.head];
      yield {
        parts,
        features: {
          animateVerb: kind === 'animate' ? 1 : 0,
          bodyVerb: actionClass === 'body' || actionClass === 'emotion' || actionClass === 'perception' ? 1 : 0, speechVerb: actionClass === 'communication' ? 1 : 0,
          thoughtVerb: actionClass === 'cognition' ? 1 : 0, motionVerb: actionClass === 'motion' || actionClass === 'competition' || actionClass === 'contact' ? 1 : 0,
          abstractSubject: subjectClass === 'abstractSubject' ? 1 : 0, thingSubject: subjectClass === 'thingSubject' ? 1 : 0, institution: INSTITUTIONS.has(agent.lemma) ? 1 : 0, capital: agent.partOfSpeech === 'PROPN' ? 1 : 0,
          vividVerb: VIVID_VERBS.has(action.lemma) ? 1 : 0,
          commonVerb: frequencyOf(action.lexeme) >= COMMONEST ? 1 : 0, personObject: done && nounClassOf(done.lexeme) === 'person' ? 1 : 0,
        },
        keyWords: [agent.lexeme, action.lexeme],
        evidence: `"${agent.text}" is said to ${action.lemma}`,
      };
    }
    yield* bodies(passage);
  },
});

/** Tokens from a verb to the end of an object that is still told with it. */
const NEAR_OBJECT = 7;
const COMMONEST = 5;
/** Acts of living bodies and feeling minds. */
const VIVID_VERBS: ReadonlySet<string> = new Set(`
  awake awaken beckon beg bewail blush bow breathe brood chase clamour conspire crawl creep cry curse dance deride despair devour dream embrace envy faint feast flee flinch forget forgive gasp gaze glare greet groan
  grumble hunger kneel knock lament languish laugh lurk march mock mourn mutter nod pant perish plead plot pray quake quarrel recoil rejoice remember scoff scold scream shiver shout shriek shrink shudder sigh sing sit sleep slumber smile
  sneer sneak sob speak stagger stalk stare starve stoop stride strut stumble suffer swear sweat swoon thirst thrive toil tremble wail wake walk wander weep whisper wink wonder yawn yearn yell
`.trim().split(/\s+/));
const INSTITUTIONS: ReadonlySet<string> = new Set(['constitution', 'law', 'act', 'clause', 'article', 'report', 'treaty', 'congress', 'parliament', 'assembly', 'committee', 'commission', 'court', 'government', 'party', 'state', 'company', 'union', 'section', 'council', 'convention', 'administration', 'ministry', 'cabinet', 'bill', 'statute', 'paper', 'newspaper', 'letter', 'book', 'resolution', 'platform']);

function kindOfSubject(noun: Token): 'abstractSubject' | 'collectiveSubject' | 'thingSubject' | undefined {
  if (noun.partOfSpeech !== 'NOUN' && noun.partOfSpeech !== 'PROPN') return undefined;
  const name = nounClassOf(noun.lexeme);
  if (name === null || name === 'person' || name === 'animal') return undefined;
  if (name === 'group' || name === 'location') return 'collectiveSubject';
  return isAbstractNoun(noun.lexeme) || name === 'phenomenon' ? 'abstractSubject' : 'thingSubject';
}

const BODY_PARTS: ReadonlySet<string> = new Set(['foot', 'feet', 'hand', 'face', 'eye', 'ear', 'lip', 'heart', 'lap', 'bosom', 'brow', 'tongue', 'mouth', 'conscience', 'back', 'voice', 'shoulder', 'womb', 'cradle', 'arm', 'throat', 'breast', 'cheek', 'finger', 'knee', 'neck']);

function* bodies(passage: Passage): Iterable<{ readonly parts: readonly [{ readonly start: number; readonly end: number }]; readonly features: { readonly abstractSubject: 0 | 1 }; readonly keyWords: readonly Word[]; readonly evidence: string }> {
  const { tokens } = passage;
  const phrases = nounPhrases(passage);
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    const head = phrase && tokens[phrase.head];
    if (!head || !BODY_PARTS.has(head.lemma)) continue;
    const owner = tokens[phrase.to]?.normal === 'of' && phrases[index + 1]?.from === phrase.to + 1 ? phrases[index + 1] : undefined;
    const possessor = tokens.slice(phrase.from, phrase.head).findLast((token) => token.normal === "'s");
    const ownerNoun = owner ? tokens[owner.head] : possessor && tokens[possessor.index - 1];
    const kind = ownerNoun && kindOfSubject(ownerNoun);
    const [first, last] = [tokens[phrase.from], tokens[(owner?.to ?? phrase.to) - 1]];
    if (!ownerNoun || !kind || kind === 'thingSubject' || !first || !last) continue;
    yield { parts: [{ start: first.start, end: last.end }], features: { abstractSubject: kind === 'abstractSubject' ? 1 : 0 }, keyWords: [head.lexeme, ownerNoun.lexeme], evidence: `"${ownerNoun.text}" is given a ${head.lemma}` };
  }
}
