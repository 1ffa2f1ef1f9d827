import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../server/src/language/read-passage.ts';

/** The cola of a text, parted by `‖`, and their commata, parted by `|`; what stands between them is left out. */
function divided(text: string): string {
  const passage = readPassage(text, 'paragraph');
  return passage.sentences.flatMap((sentence) => sentence.cola.map((colon) =>
    sentence.commata.filter((comma) => comma.from >= colon.from && comma.to <= colon.to).map((comma) => text.slice(comma.start, comma.end)).join(' | '))).join(' ‖ ');
}

describe('cola', () => {
  it.each([
    ['end at hard punctuation', 'We asked for bread; they gave us stones: that is all.', 'We asked for bread ‖ they gave us stones ‖ that is all'],
    ['end at a comma between clauses', 'The bells rang, the ships came home, the women wept.', 'The bells rang ‖ the ships came home ‖ the women wept'],
    ['do not end at the comma of a phrase', 'On that morning, in the rain, the ships came home.', 'On that morning | in the rain | the ships came home'],
    ['end before a conjunction with a clause after it', 'The mill was burnt and the miller fled to the hills.', 'The mill was burnt ‖ and the miller fled to the hills'],
    ['do not end between two nouns', 'The miller and his wife fled to the hills.', 'The miller | and his wife fled to the hills'],
    ['do not end between two verbs with one object', 'They could frame and pass a law.', 'They could frame | and pass a law'],
    ['end before a subordinate clause', 'We stayed because the bridge was down.', 'We stayed ‖ because the bridge was down'],
    ['end before the preposition of a relative clause', 'They named the house in which the paper was printed.', 'They named the house ‖ in which the paper was printed'],
    ['do not end at a relative clause within the subject', 'Those who signed the paper were dismissed.', 'Those who signed the paper were dismissed'],
    ['do not end at a participle', 'They found the office empty, abandoned by its clerks, stripped of its chairs.', 'They found the office empty | abandoned by its clerks | stripped of its chairs'],
    ['do not end at an infinitive', 'They came to see, and to judge, the work.', 'They came to see | and to judge | the work'],
    ['end at dashes of every make', 'We have one enemy -- hunger — and one friend - ourselves.', 'We have one enemy ‖ hunger ‖ and one friend ‖ ourselves'],
    ['end at a dash without spaces', 'They keep the law--as they read it.', 'They keep the law ‖ as they read it'],
    ['end at brackets', 'The treaty (nobody had read it) was signed.', 'The treaty ‖ nobody had read it ‖ was signed'],
    ['stand where a verb is left out', 'Your fathers were heroes; your sons, clerks.', 'Your fathers were heroes ‖ your sons | clerks'],
    ['keep a series together', 'He brought salt, oil, lamps and rope.', 'He brought salt | oil | lamps | and rope'],
    ['keep "but" for "only" within', 'I do but repeat his words.', 'I do but repeat his words'],
    ['keep a pointing "that" within', 'The act is essential to that balance of power.', 'The act is essential to that balance of power'],
    ['keep a comparison within', 'The clause is as plainly written as any other.', 'The clause is as plainly written as any other'],
  ])('%s', (_, text, expected) => expect(divided(text)).toBe(expected));

  it('know how they are parted', () => {
    const [sentence] = readPassage('He came, he saw; he laughed: he left -- and nobody (it rained) wept.', 'paragraph').sentences;
    expect(sentence?.cola.map(({ boundary }) => boundary)).toEqual(['start', 'comma', 'semicolon', 'colon', 'dash', 'bracket', 'bracket']);
  });
});
