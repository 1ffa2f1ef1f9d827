import { subjectKindOf } from '../../language/lexical-facts.ts';
import { INSTRUMENTS, MEMBERS, SEATS } from '../../language/lexicon.ts';
import { predications } from '../../language/predications.ts';
import { nounPhrases } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'metonymy',
  name: 'Metonymy',
  synonyms: ['denominatio', 'transmutatio', 'misnamer'],
  family: 'trope',
  definition: 'A place, body or thing is named for who acts through it.',
  source: 'Rhetorica ad Herennium 4.32.43 (denominatio); Quintilian, Institutio Oratoria 8.6.23–27',
  examples: {
    positive: [
      { text: 'Berlin demanded an answer by noon.', parts: ['Berlin'] },
      { text: 'The sword has decided the matter.', parts: ['The sword'] },
      { text: 'The pen is mightier than the sword.', parts: ['The pen', 'the sword'], author: 'Bulwer-Lytton, Richelieu 2.2' },
    ],
    negative: [
      { text: 'He lived in Berlin and sold swords.' },
      { text: 'The city lies on the river.' },
    ],
  },
  misses: 'Vessels for what they hold, authors for their works, and causes for effects.',
  features: {
    seat: 'the seat of a power acts',
    place: 'a place with a capital acts',
    instrument: 'the thing that is borne or used stands for its bearers',
    members: 'parts of the body stand for people',
    actor: 'it is the subject of a verb that asks for a person',
    paired: 'two such things stand together: "throne and altar"',
    possessive: 'a possessive stands before it',
  },
  *detect(passage) {
    const { tokens } = passage;
    const acting = new Set<number>();
    for (const { verb, subject, isPassive } of predications(passage)) {
      const noun = subject && tokens[subject.head];
      const action = tokens[verb];
      if (!subject || !noun || !action || isPassive) continue;
      const kind = subjectKindOf(action.lexeme);
      if (kind !== 'animate' && kind !== 'either') continue;
      acting.add(noun.index);
      const isSeat = SEATS.has(noun.normal) && noun.partOfSpeech === 'PROPN' && subject.to - subject.from <= 2;
      const parts = partsOf([{ start: tokens[subject.from]?.start ?? noun.start, end: noun.end }]);
      if (isSeat && parts) yield { parts, features: { seat: 1, place: 1, actor: 1 }, keyWords: [noun.lexeme], evidence: `"${noun.text}" is named for those who act there` };
    }
    const phrases = nounPhrases(passage);
    for (let index = 0; index < phrases.length; index++) {
      const phrase = phrases[index];
      const head = phrase && tokens[phrase.head];
      if (!head || head.partOfSpeech !== 'NOUN' || phrase.to - phrase.from > 3) continue;
      const first = tokens[phrase.from];
      const isInstrument = INSTRUMENTS.has(head.normal) && first?.normal === 'the' && phrase.to - phrase.from === 2;
      const isMember = MEMBERS.has(head.normal) && phrase.to - phrase.from === 1 && isGeneric(tokens, phrase.from);
      if (!isInstrument && !isMember) continue;
      const partner = [phrases[index + 1], phrases[index - 1]].some((other) => {
        const near = other && tokens[other.head];
        return other !== undefined && near !== undefined && (INSTRUMENTS.has(near.normal) || MEMBERS.has(near.normal)) && Math.abs(other.from - phrase.from) <= PAIRED;
      });
      if (!partner && !acting.has(head.index)) continue;
      const following = phrases[index + 1];
      const mate = following && tokens[following.head];
      const second = isInstrument && mate && INSTRUMENTS.has(mate.normal) && tokens[following.from]?.normal === 'the' && following.from - phrase.from <= PAIRED * 2 ? { start: tokens[following.from]?.start ?? mate.start, end: mate.end } : undefined;
      if (isSecond(tokens, phrases[index - 1], phrase.from, isInstrument)) continue;
      const parts = partsOf([{ start: first?.start ?? head.start, end: head.end }, ...(second ? [second] : [])]);
      if (parts) yield { parts, features: { [isInstrument ? 'instrument' : 'members']: 1, actor: acting.has(head.index) ? 1 : 0, paired: partner ? 1 : 0 }, keyWords: [head.lexeme], evidence: `"${head.text}" stands for those who have it` };
    }
  },
});

/** Tokens from one thing to another that stands with it. */
const PAIRED = 5;

/** Was this thing already taken as the second of a pair? */
function isSecond(tokens: readonly Token[], previous: { readonly from: number; readonly head: number } | undefined, from: number, isInstrument: boolean): boolean {
  const head = previous && tokens[previous.head];
  return isInstrument && previous !== undefined && head !== undefined && INSTRUMENTS.has(head.normal) && tokens[previous.from]?.normal === 'the' && from - previous.from <= PAIRED * 2;
}

/** "hands wanted", not "in his hands". */
function isGeneric(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || (before.partOfSpeech !== 'DET' && before.partOfSpeech !== 'PRON' && before.normal !== 'in' && before.normal !== 'on');
}
