import { sentencesWith } from '../../language/occurrences.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { isWord, type Token } from '../../language/token.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import type { Features } from '../features.ts';

const FEATURES = {
  granted: '"it is true", "to be sure", "granted", "no doubt", "of course", "certainly"',
  although: '"although", "though", "while", "even if"',
  may: '"may", "might" or "can" in what is granted',
  turn: '"but", "yet", "still", "nevertheless", "however" in the turn',
  nextSentence: 'the turn is a sentence of its own',
  firstPerson: 'the speaker grants it himself: "I", "we"',
  adversative: '"but" alone turns it',
  hedgedOnly: '"only", "at least" or "in some" limits what is granted',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'concessio',
  name: 'Concessio',
  synonyms: ['synchoresis', 'paromologia', 'concession'],
  family: 'argument',
  definition: 'A point is granted in order to be turned.',
  source: 'Quintilian, Institutio Oratoria 9.2.51; Rutilius Lupus 1.19 (paromologia)',
  examples: {
    positive: [
      { text: 'It is true that the harbour is safe, but it is empty.', parts: ['It is true that the harbour is safe', 'but it is empty'] },
      { text: 'Though the road is long, we shall walk it.', parts: ['Though the road is long', 'we shall walk it'] },
    ],
    negative: [
      { text: 'The harbour is safe and the road is long.' },
      { text: 'We tried the door, but it was shut.' },
    ],
  },
  misses: 'Concessions that neither a word of granting nor "though" announces.',
  features: FEATURES,
  *detect(passage) {
    const turning = turningSentences(passage);
    for (const sentence of passage.sentences) if (turning.has(sentence.index) || turning.has(sentence.index + 1)) yield* concessions(passage, sentence);
  },
});

const GRANTED = /^(?:and |but |now |then )?(?:(?:it is|that is|this is|quite|very) true\b|true\b|to be sure\b|granted\b|granting\b|admitting\b|no doubt\b|doubtless\b|undoubtedly\b|of course\b|certainly\b|indeed\b|i (?:admit|grant|concede|allow|confess|can understand|can only|do not deny)\b|we (?:admit|grant|concede|allow|do not deny)\b|i do not deny\b|it (?:may|must|is) (?:be )?(?:admitted|granted|conceded|said|true)\b|(?:there|it) is some\b|grant(?:ed)? that\b)/;
const ALTHOUGH = /^(?:and |but |for )?(?:although|though|albeit|while|whilst|even if|even though|however much|whatever|if)\b/;
const TURN: ReadonlySet<string> = new Set(['but', 'yet', 'still', 'nevertheless', 'however', 'nonetheless', 'surely']);
/** One of these stands in what concedes by its wording, or in the sentence behind it. */
const turningSentences = sentencesWith([...TURN, 'although', 'though', 'albeit', 'while', 'whilst', 'even', 'whatever', 'if']);
const MAY: ReadonlySet<string> = new Set(['may', 'might', 'can', 'could']);

function* concessions(passage: Passage, sentence: Sentence): Iterable<Candidate<Own>> {
  const tokens = passage.tokens.slice(sentence.from, sentence.to);
  const words = tokens.filter(isWord);
  const opening = words.slice(0, 7).map((token) => token.normal).join(' ');
  const granted = GRANTED.test(opening) || tokens.some((token, index) => token.text === ',' && /^(?:to be sure|it is true|no doubt|of course|indeed|true)$/.test(phraseAfter(tokens, index)));
  const turn = tokens.find((token, index) => index > 2 && TURN.has(token.normal) && tokens.slice(0, index).some((before) => before.partOfSpeech === 'VERB' || before.partOfSpeech === 'AUX'));
  const although = ALTHOUGH.test(opening);
  const firstPerson = words.slice(0, 3).some((token) => token.normal === 'i' || token.normal === 'we');
  const base = { granted: granted ? 1 : 0, firstPerson: firstPerson ? 1 : 0, cue: granted ? 1 : 0 };
  if (turn) {
    const before = tokens.filter((token) => token.end <= turn.start);
    const may = before.some((token) => MAY.has(token.normal));
    const limited = before.some((token) => token.normal === 'only' || token.normal === 'some' || token.normal === 'least');
    const inner = although || before.some((token) => token.normal === 'though' || token.normal === 'although');
    const isStrong = turn.normal !== 'but' && turn.normal !== 'still';
    if (granted || inner || may || limited || (isStrong && turn.normal !== 'surely') ? !before.some((token) => token.normal === 'not' && turn.normal === 'but' && !granted) : false) {
      const candidate = makeCandidate(before, tokens.filter((token) => token.start >= turn.start), { ...base, although: inner ? 1 : 0, may: may ? 1 : 0, turn: 1, adversative: turn.normal === 'but' ? 1 : 0, hedgedOnly: limited ? 1 : 0 });
      if (candidate) yield candidate;
    }
  } else if (although) {
    const comma = tokens.findIndex((token, index) => token.text === ',' && index > 3);
    const candidate = comma > 0 && !(/^(?:and |but |for )?(?:if|while|whilst|whatever)\b/.test(opening) && !tokens.slice(0, comma).some((token) => MAY.has(token.normal))) ? makeCandidate(tokens.slice(0, comma), tokens.slice(comma + 1), { ...base, although: 1 }) : undefined;
    if (candidate) yield candidate;
  }
  const next = passage.sentences[sentence.index + 1];
  const first = next && passage.tokens.slice(next.from, next.to).find(isWord);
  if (next && first && (TURN.has(first.normal) || passage.tokens.slice(next.from, next.from + 8).some((token) => token.normal === 'however')) && (granted || tokens.some((token) => MAY.has(token.normal)))) {
    const candidate = makeCandidate(tokens, passage.tokens.slice(next.from, next.to), { ...base, nextSentence: 1, turn: 1, may: tokens.some((token) => MAY.has(token.normal)) ? 1 : 0, adversative: first.normal === 'but' ? 1 : 0 });
    if (candidate) yield candidate;
  }
}

function phraseAfter(tokens: readonly Token[], comma: number): string {
  const rest = tokens.slice(comma + 1);
  const end = rest.findIndex((token) => token.kind === 'punctuation');
  return rest.slice(0, end < 0 ? rest.length : end).map((token) => token.normal).join(' ');
}

function makeCandidate(granted: readonly Token[], turn: readonly Token[], features: Features<Own>): Candidate<Own> | undefined {
  const spanOf = (tokens: readonly Token[], role: string): { readonly start: number; readonly end: number; readonly role: string } | undefined => {
    const first = tokens.find((token) => token.kind !== 'punctuation');
    const last = tokens.findLast((token) => token.kind !== 'punctuation');
    return first && last ? { start: first.start, end: last.end, role } : undefined;
  };
  const [a, b] = [spanOf(granted, 'granted'), spanOf(turn, 'turn')];
  const parts = a && b ? partsOf([a, b]) : undefined;
  return parts && { parts, features, keyWords: [], evidence: 'granted, then turned' };
}
