import { isContentWord, isWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { defineDevice } from '../device.ts';
import { keyWordsOf, phraseFeatures, stretch, wordsAsWritten } from '../repeated-phrase.ts';

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
  misses: 'Repetitions with a vocative between, and of phrases of more than four words.',
  prior: { bias: 1, comma: 1.5, emphatic: 1, joined: -1.5, hard: -1.5, number: -3, contentShare: 0.5 },
  features: {
    joined: 'joined by "and" or "upon": "again and again"',
    comma: 'parted by a comma or a dash',
    hard: 'parted by a full stop or a semicolon: the second opens a sentence or clause of its own',
    emphatic: 'a word that is doubled for emphasis: "never, never"',
    number: 'the word is a number or a single letter',
  },
  *detect({ tokens }) {
    let index = 0;
    while (index < tokens.length) {
      const run = runFrom(tokens, index);
      if (!run) {
        index++;
        continue;
      }
      const { members, separators, isJoined, isHard } = run;
      const [first] = members;
      const opening = first?.[0];
      const parts = partsOf(members.flatMap((member) => stretch(member)));
      index = (members.at(-1)?.at(-1)?.index ?? index) + 1;
      if (!first || !opening || !parts || !isAudible(first, members.length, separators)) continue;
      // "More and more" compares.
      if (isJoined && separators === 0 && opening.normal === 'more') continue;
      yield {
        parts,
        features: {
          ...phraseFeatures(first, members.length),
          centralPunctuation: separators > 0 ? 1 : 0,
          hard: isHard ? 1 : 0,
          comma: separators > 0 ? 1 : 0,
          joined: isJoined ? 1 : 0,
          emphatic: EMPHATIC.has(opening.normal) ? 1 : 0,
          number: opening.kind === 'number' || opening.text.length === 1 ? 1 : 0,
          nameShare: opening.partOfSpeech === 'PROPN' ? 1 : 0,
        },
        keyWords: keyWordsOf(first),
        evidence: `"${wordsAsWritten(first)}" ${members.length === 2 ? 'twice' : `${members.length} times`} with nothing between`,
      };
    }
  },
});

interface Run {
  readonly members: readonly (readonly Token[])[];
  readonly separators: number;
  readonly isJoined: boolean;
  readonly isHard: boolean;
}

/** Longest phrase that is looked for doubled, in words. */
const LONGEST = 4;

/** The longest phrase at this place that follows itself at once, with how often it does. */
function runFrom(tokens: readonly Token[], from: number): Run | undefined {
  const first = tokens[from]?.normal;
  let isRepeated = false;
  for (let next = from + 1; next <= from + LONGEST + 1 && !isRepeated; next++) isRepeated = tokens[next]?.normal === first;
  if (!isRepeated) return undefined;
  for (let length = LONGEST; length >= 1; length--) {
    const phrase = tokens.slice(from, from + length);
    if (phrase.length < length || !phrase.every(isWord)) continue;
    const members = [phrase];
    let separators = 0;
    let joins = 0;
    let hard = 0;
    let next = from + length;
    for (;;) {
      const separator = tokens[next];
      const isMark = separator?.kind === 'punctuation' && SEPARATOR.test(separator.text);
      const joint = isMark ? tokens[next + 1] : separator;
      const isJoin = length === 1 && joint !== undefined && JOINS.has(joint.normal);
      const start = next + (isMark ? 1 : 0) + (isJoin ? 1 : 0);
      const member = tokens.slice(start, start + length);
      if (member.length < length || !member.every((token, offset) => token.word === phrase[offset]?.word)) break;
      members.push(member);
      if (isMark) separators++;
      if (isMark && HARD.test(separator.text)) hard++;
      if (isJoin) joins++;
      next = start + length;
    }
    if (members.length > 1) return { members, separators, isJoined: joins > 0, isHard: hard > 0 };
  }
  return undefined;
}

/** Grammar doubles some words ("had had", "that that"); a doubled function word is heard with a comma or three times. */
function isAudible(phrase: readonly Token[], members: number, separators: number): boolean {
  const [first] = phrase;
  if (!first) return false;
  if (phrase.length > 1) return phrase.some((token) => isContentWord(token)) || separators > 0;
  if (GRAMMATICAL_DOUBLES.has(first.normal)) return members > 2 || (separators > 0 && !FUNCTIONAL.has(first.normal));
  return separators > 0 || members > 2 || EMPHATIC.has(first.normal) || isContentWord(first);
}

/** What may stand between the members. */
const SEPARATOR = /^(?:,|!|—|–|-|--|;|\.|\?)$/;
const HARD = /^[.;]$/;
const JOINS: ReadonlySet<string> = new Set(['and', 'upon']);
/** Words that grammar doubles: "He had had enough", "the fact that that is so". */
const GRAMMATICAL_DOUBLES: ReadonlySet<string> = new Set(['had', 'that', 'is', 'in', 'on', 'do', 'her', 'you', 'it', 'one', 'and', 'or']);
const FUNCTIONAL: ReadonlySet<string> = new Set(['that', 'is', 'in', 'on', 'and', 'or', 'it']);
/** Function words that are doubled for effect without a comma. */
const EMPHATIC: ReadonlySet<string> = new Set(['never', 'no', 'very', 'far', 'much', 'too', 'more', 'all', 'now']);
