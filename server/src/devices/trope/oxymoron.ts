import { isContentWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { areOpposed } from '../opposition.ts';

export default defineDevice({
  label: 'oxymoron',
  name: 'Oxymoron',
  synonyms: ['contrapositum in one phrase', 'synoeciosis', 'contradictio in adiecto'],
  family: 'trope',
  definition: 'Contraries are joined in one phrase.',
  source: 'Servius on Aeneid 7.295; Lausberg, Handbuch der literarischen Rhetorik, § 807',
  examples: {
    positive: [
      { text: 'It was a peaceful war against the poor.', parts: ['peaceful war'] },
      { text: 'They offer us a free slavery.', parts: ['free slavery'] },
      { text: 'Feather of lead, bright smoke, cold fire, sick health!', parts: ['sick health'], author: 'Shakespeare, Romeo and Juliet 1.1' },
    ],
    negative: [
      { text: 'War and peace are the matter of the book.' },
      { text: 'The old man met the young woman.' },
    ],
  },
  misses: 'Contraries that no lexicon pairs.',
  features: {
    adjectiveNoun: 'an adjective before its contrary',
    adverb: 'an adverb before its contrary',
    ofPhrase: '"the X of its contrary"',
  },
  *detect({ tokens }) {
    for (const [a, b, far] of contraries(tokens)) {
      const adjectiveNoun = (a.partOfSpeech === 'ADJ' || a.partOfSpeech === 'VERB') && (b.partOfSpeech === 'NOUN' || b.partOfSpeech === 'PROPN') && !far;
      const adverb = a.partOfSpeech === 'ADV' && (b.partOfSpeech === 'ADJ' || b.partOfSpeech === 'VERB') && !far;
      const ofPhrase = far !== undefined && a.partOfSpeech === 'NOUN' && b.partOfSpeech === 'NOUN';
      const parts = adjectiveNoun || adverb || ofPhrase ? partsOf([{ start: a.start, end: b.end }]) : undefined;
      if (parts) yield { parts, features: { adjectiveNoun: adjectiveNoun ? 1 : 0, adverb: adverb ? 1 : 0, ofPhrase: ofPhrase ? 1 : 0, antonyms: 1 }, keyWords: [a.lexeme, b.lexeme], evidence: `"${a.text}" and "${b.text}" are contraries` };
    }
  },
});

/** Contraries side by side, or parted by "of" or "for"; then the second is told as the far one too. */
function contraries(tokens: readonly Token[]): readonly (readonly [Token, Token, Token | undefined])[] {
  const found: (readonly [Token, Token, Token | undefined])[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const a = tokens[index];
    if (!a || !isContentWord(a)) continue;
    const next = tokens[index + 1];
    const far = next?.normal === 'of' || next?.normal === 'for' ? tokens[index + 2] : undefined;
    const b = far ?? next;
    if (b && isContentWord(b) && areOpposed(a.lexeme, b.lexeme)) found.push([a, b, far]);
  }
  return found;
}
