import type { Passage, Sentence } from '../../language/passage.ts';
import { isWord, type Token } from '../../language/token.ts';
import { defineDevice } from '../device.ts';
import { graded } from '../features.ts';

export default defineDevice({
  label: 'aposiopesis',
  name: 'Aposiopesis',
  synonyms: ['reticentia', 'praecisio', 'interruptio'],
  family: 'address',
  definition: 'The speaker breaks off and leaves the sentence unfinished.',
  source: 'Rhetorica ad Herennium 4.30.41 (praecisio); Quintilian, Institutio Oratoria 9.2.54',
  examples: {
    positive: [
      { text: 'If they touch the children, I swear by the sea that I will—', parts: ['If they touch the children, I swear by the sea that I will—'] },
      { text: 'Whom I—but better first to calm the troubled waves.', parts: ['Whom I—'], author: 'Virgil, Aeneid 1.135' },
    ],
    negative: [
      { text: 'He named the ships: the Swan, the Heron …' },
      { text: 'The harbour — the old one — is full.' },
    ],
  },
  misses: 'Breaking off that ends in a full stop.',
  features: {
    unfinished: 'the last word wants another: an auxiliary, "to", "the", "and"',
    dash: 'a dash and not points',
    turn: 'the speaker goes on with "but" or "no"',
  },
  *detect(passage) {
    for (const sentence of passage.sentences) {
      const dash = lastBreak(passage, sentence);
      if (!dash) continue;
      const tokens = passage.tokens.slice(sentence.from, sentence.to);
      const before = tokens.findLast((token) => token.end <= dash.start && isWord(token));
      const after = tokens.filter((token) => token.start >= dash.end && isWord(token));
      const unfinished = before !== undefined && WANTING.has(before.normal);
      const turn = /^(?:but|no)$/.test(after[0]?.normal ?? '') && unfinished;
      const isDash = !dash.text.includes('.') && !dash.text.includes('…');
      if (!before || (after.length > 0 && !turn) || (!unfinished && !(isDash && after.length === 0))) continue;
      yield {
        parts: [{ start: sentence.start, end: dash.end }],
        features: { unfinished: unfinished ? 1 : 0, dash: isDash ? 1 : 0, turn: turn ? 1 : 0, length: graded(tokens.length, 0, 20) },
        keyWords: [],
        evidence: `broken off after "${before.text}"`,
      };
    }
  },
});

function lastBreak({ tokens }: Passage, { from, to }: Sentence): Token | undefined {
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index];
    if (token?.kind === 'punctuation' && BREAK.test(token.text)) return token;
  }
  return undefined;
}

const BREAK = /^(?:—+|–|--+|…|\.{3,})$/;
/** Words that no sentence ends with. */
const WANTING: ReadonlySet<string> = new Set(['i', 'we', 'will', 'shall', 'would', 'should', 'could', 'can', 'may', 'might', 'must', 'to', 'the', 'a', 'an', 'and', 'or', 'but', 'if', 'of', 'in', 'for', 'with', 'that', 'who', 'which', 'my', 'our', 'your', 'their', 'his', 'is', 'are', 'am', 'because', 'when', 'than']);
