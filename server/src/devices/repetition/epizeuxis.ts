import { isContentWord, isWord } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';

export default defineDevice({
  label: 'epizeuxis',
  name: 'Epizeuxis',
  synonyms: ['palilogia', 'geminatio', 'subjunctio', 'underlay'],
  family: 'repetition',
  definition: 'Immediate repetition of a word or phrase, with nothing between.',
  source: 'Quintilian, Institutio Oratoria 9.3.28; Puttenham, The Arte of English Poesie 3.19',
  examples: {
    positive: [
      { text: 'Never, never shall the harbour be sold.', parts: ['Never', 'never'] },
      { text: 'O horror, horror, horror!', parts: ['horror', 'horror', 'horror'], author: 'Shakespeare, Macbeth 2.3' },
    ],
    negative: [
      { text: 'He had had enough of the sea.' },
      { text: 'What it is is a question of wages.' },
    ],
  },
  misses: 'Repetitions of more than one word at a time, and those with a vocative between.',
  *detect({ tokens }) {
    let index = 0;
    while (index < tokens.length) {
      const first = tokens[index];
      if (!first || !isWord(first) || GRAMMATICAL_DOUBLES.has(first.normal)) {
        index++;
        continue;
      }
      const members = [first];
      let next = index + 1;
      let commas = 0;
      for (;;) {
        const gap = tokens[next]?.kind === 'punctuation' && SEPARATOR.test(tokens[next]?.text ?? '') ? 1 : 0;
        const member = tokens[next + gap];
        if (member?.normal !== first.normal) break;
        members.push(member);
        commas += gap;
        next += gap + 1;
      }
      const isParted = commas > 0 || members.length > 2 || EMPHATIC.has(first.normal);
      const parts = partsOf(members);
      if (parts && members.length > 1 && (isParted || isContentWord(first))) {
        yield {
          parts,
          features: {
            members: Math.min(1, (members.length - 2) / 4), adjacency: 1,
            contentShare: isContentWord(first) ? 1 : 0, stopWord: isContentWord(first) ? 0 : 1, centralPunctuation: commas > 0 ? 1 : 0, cue: EMPHATIC.has(first.normal) ? 1 : 0,
          },
          keyWords: [first.lemma],
          evidence: `"${first.text}" ${members.length === 2 ? 'twice' : `${members.length} times`} with nothing between`,
        };
      }
      index = Math.max(index + 1, next);
    }
  },
});

/** What may stand between the members. */
const SEPARATOR = /^(?:,|!|—|–|-|--|;|\.)$/;
/** Words that grammar doubles: "He had had enough", "the fact that that is so". */
const GRAMMATICAL_DOUBLES: ReadonlySet<string> = new Set(['had', 'that', 'is', 'in', 'on', 'do', 'her', 'you', 'it', 'one', 'and', 'or']);
/** Function words that are doubled for effect without a comma. */
const EMPHATIC: ReadonlySet<string> = new Set(['never', 'no', 'very', 'far', 'much', 'too', 'more', 'all', 'now']);
