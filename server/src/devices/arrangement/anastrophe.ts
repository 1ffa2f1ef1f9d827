import type { Passage, Sentence } from '../../language/passage.ts';
import { isWord, type Token, type TokenRange } from '../../language/token.ts';
import { nounPhraseFrom, nounPhraseNumber, nounPhrases } from '../../language/noun-phrases.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import type { Features } from '../features.ts';

const FEATURES = {
  verbBeforeSubject: 'a phrase in front, then the verb, then the subject',
  objectInFront: 'the object stands before subject and verb',
  phraseInFront: 'a phrase that belongs behind the verb stands in front',
  negativeInFront: '"never", "in no", "not" in front turns the order',
  predicateInFront: '"X though it is", "so great is"',
  adjectiveBehind: 'an adjective stands behind its noun',
  objectDelayed: 'the object is held back behind another phrase',
  auxiliary: 'only an auxiliary stands before the subject',
  commaAfter: 'a comma stands behind the fronted phrase',
  pronounSubject: 'the subject is a pronoun',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'anastrophe',
  name: 'Anastrophe',
  synonyms: ['inversion', 'reversio', 'perversio', 'hyperbaton'],
  family: 'arrangement',
  definition: 'The usual order of words is turned for effect.',
  source: 'Rhetorica ad Herennium 4.32.44; Quintilian, Institutio Oratoria 8.6.65, 9.4.89',
  examples: {
    positive: [
      { text: 'Into the harbour sailed the stolen ships.', parts: ['Into the harbour sailed the stolen ships'] },
      { text: 'Never have we seen such a winter.', parts: ['Never have we seen'] },
      { text: 'This promise we have kept.', parts: ['This promise we have kept'] },
    ],
    negative: [
      { text: 'The stolen ships sailed into the harbour.' },
      { text: 'In March the ships sailed.' },
      { text: 'Where is the mayor?' },
    ],
  },
  misses: 'Adjectives behind their nouns, and order turned within a phrase.',
  features: FEATURES,
  *detect(passage) {
    if (passage.kind === 'heading') return;
    for (const sentence of passage.sentences) {
      if (asks(passage, sentence)) continue;
      for (const clause of clausesOf(passage, sentence)) {
        const candidate = turned(passage, clause);
        if (candidate) yield candidate;
      }
    }
  },
});

function asks({ tokens }: Passage, { from, to }: Sentence): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.text.includes('?')) return true;
  return false;
}

/** Stretches that begin a sentence or follow hard punctuation or "and", "that". */
function clausesOf({ tokens }: Passage, sentence: Sentence): readonly TokenRange[] {
  const starts = [sentence.from];
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind !== 'punctuation') continue;
    if (/^(?:;|:|—|--|\.)$/.test(token.text) || (token.text === ',' && OPENING_CLAUSE.has(tokens[index + 1]?.normal ?? ''))) starts.push(index + 1);
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to }));
}

/** Behind a comma these may open a clause that is turned. */
const OPENING_CLAUSE: ReadonlySet<string> = new Set(['so', 'nor', 'and', 'behind', 'in', 'on', 'then', 'there', 'here']);
/** What joins a clause to the one before and is no part of it. */
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'for', 'yet', 'or']);
const POINTING: ReadonlySet<string> = new Set(['here', 'such', 'then']);
const FRONTED: ReadonlySet<string> = new Set(['into', 'from', 'with', 'on', 'upon', 'in', 'to', 'out', 'behind', 'under', 'over', 'through', 'among', 'against', 'before', 'by', 'of', 'beneath', 'above', 'at', 'for', 'around', 'beyond', 'after', 'amid', 'amidst', 'between', 'across', 'within', 'beside', 'down', 'up', 'along', 'off', 'without', 'near']);
const NEGATIVE: ReadonlySet<string> = new Set(['never', 'nor', 'neither', 'seldom', 'rarely', 'scarcely', 'hardly', 'not', 'nowhere', 'only', 'less', 'more', 'sooner', 'little', 'vain']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'it']);
const LONGEST_FRONT = 16;

function turned(passage: Passage, clause: TokenRange): Candidate<Own> | undefined {
  const { tokens } = passage;
  let from = clause.from;
  while (from < clause.to && (tokens[from]?.kind === 'punctuation' || JOINING.has(tokens[from]?.normal ?? ''))) from++;
  const first = tokens[from];
  if (!first || clause.to - from < 3) return undefined;
  const held = heldBack(tokens, from, clause.to);
  if (held !== undefined && (first.normal === 'that' || nounPhraseFrom(passage, from) !== undefined)) {
    return make(passage, from, held, { objectInFront: 1, pronounSubject: 1, commaAfter: 1 });
  }
  const though = tokens[from + 1]?.normal === 'though' ? from + 1 : undefined;
  if (though !== undefined && (first.partOfSpeech === 'ADJ' || first.partOfSpeech === 'PROPN' || first.partOfSpeech === 'NOUN')) {
    return make(passage, from, Math.min(clause.to, commaAfter(tokens, though, clause.to)), { predicateInFront: 1 });
  }
  const verb = firstVerb(tokens, from, clause.to);
  if (verb === undefined) return undefined;
  if (first.normal === 'true' || (first.normal === 'not' && tokens[from + 1]?.normal === 'only')) return undefined;
  const opensLikeFront = FRONTED.has(first.normal) || NEGATIVE.has(first.normal) || POINTING.has(first.normal);
  const subjectAfter = subjectAt(passage, verb + 1);
  const front = verb - from;
  if (opensLikeFront && !(first.normal === 'there' && tokens[verb]?.lemma === 'be') && subjectAfter !== undefined && front > 0 && front <= LONGEST_FRONT && (NEGATIVE.has(first.normal) ? tokens[verb]?.partOfSpeech === 'AUX' : true) && !hasSubject(passage, from, verb)) {
    const negative = NEGATIVE.has(first.normal) || tokens.slice(from, verb).some((token) => token.normal === 'no');
    const auxiliary = tokens[verb]?.partOfSpeech === 'AUX';
    const end = negative && auxiliary ? mainVerbAfter(tokens, subjectAfter, clause.to) : subjectAfter;
    return make(passage, from, end, { [negative ? 'negativeInFront' : 'verbBeforeSubject']: 1, auxiliary: auxiliary ? 1 : 0, commaAfter: tokens[verb - 1]?.text === ',' ? 1 : 0, pronounSubject: SUBJECT_PRONOUNS.has(tokens[verb + 1]?.normal ?? '') ? 1 : 0 });
  }
  // "This promise we have kept": a noun phrase, then the subject, and nothing for the verb to govern behind it.
  const opening = nounPhraseFrom(passage, from);
  const second = opening && tokens[opening.to];
  if (opening && second && SUBJECT_PRONOUNS.has(second.normal) && second.normal !== 'it' && !TIMES.has(tokens[opening.head]?.lemma ?? '')) {
    const main = mainVerbAfter(tokens, opening.to + 1, clause.to);
    const next = tokens[main];
    if (main > opening.to + 1 && (next === undefined || next.kind === 'punctuation' || next.partOfSpeech === 'ADP' || next.partOfSpeech === 'ADV' || next.normal === 'to')) {
      return make(passage, from, main, { objectInFront: 1, pronounSubject: 1 });
    }
  }
  if ((first.normal === 'this' || first.normal === 'that' || first.normal === 'these' || first.normal === 'those' || first.normal === 'such') && SUBJECT_PRONOUNS.has(tokens[from + 1]?.normal ?? '') && tokens[from + 1]?.normal !== 'it') {
    return make(passage, from, mainVerbAfter(tokens, from + 2, clause.to), { objectInFront: 1, pronounSubject: 1 });
  }
  const subjectBefore = GIVING.has(first.normal) ? tokens.slice(from, verb).findLast((token) => isWord(token) && token.partOfSpeech !== 'ADV') : undefined;
  if (subjectBefore && SUBJECT_PRONOUNS.has(subjectBefore.normal) && front <= LONGEST_FRONT && tokens[subjectBefore.index - 1]?.partOfSpeech !== 'VERB') {
    return make(passage, from, mainVerbAfter(tokens, verb, clause.to), { phraseInFront: 1, pronounSubject: 1, commaAfter: tokens[subjectBefore.index - 1]?.text === ',' ? 1 : 0 });
  }
  return undefined;
}

/** "These measures, or others like them, I shall seek.": end of a clause whose last stretch is a pronoun and a verb without an object. */
function heldBack(tokens: readonly Token[], from: number, to: number): number | undefined {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'punctuation') end--;
  let start = end;
  while (start > from && tokens[start - 1]?.text !== ',') start--;
  const [pronoun, ...rest] = tokens.slice(start, end);
  const last = rest.at(-1);
  const isTail = pronoun !== undefined && SUBJECT_PRONOUNS.has(pronoun.normal) && pronoun.normal !== 'it' && rest.length > 0 && rest.length <= LONGEST_TAIL && rest.every((token) => token.partOfSpeech === 'AUX' || token.partOfSpeech === 'VERB' || token.partOfSpeech === 'PART' || token.partOfSpeech === 'CCONJ' || token.partOfSpeech === 'ADV');
  return isTail && start > from + 2 && last?.partOfSpeech === 'VERB' && !SAYING.has(last.lemma) ? end : undefined;
}
const LONGEST_TAIL = 5;
/** "…, I think": the clause is complete without it. */
const SAYING: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'know', 'suppose', 'hope', 'fear', 'trust', 'add', 'repeat', 'mean', 'see', 'go', 'come', 'live', 'die', 'rise', 'fall', 'work']);

/** Prepositions whose phrase in front is felt before a pronoun and verb: "To this I answer", "From him we learned". */
const GIVING: ReadonlySet<string> = new Set(['to', 'of', 'from', 'with']);
const TIMES: ReadonlySet<string> = new Set(['day', 'year', 'time', 'week', 'month', 'night', 'morning', 'moment', 'way', 'hour', 'evening', 'today', 'yesterday', 'tomorrow', 'everything', 'all', 'manner']);

function make(passage: Passage, from: number, to: number, features: Features<Own>): Candidate<Own> {
  const { tokens } = passage;
  const start = tokens[from]?.start ?? 0;
  return { parts: partsOf([{ start, end: tokens[Math.max(from, to - 1)]?.end ?? start }]) ?? [{ start, end: start }], features, keyWords: [], evidence: 'the usual order of words is turned' };
}

function firstVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + LONGEST_FRONT + 1); index++) {
    const token = tokens[index];
    if (!token) return undefined;
    if (token.partOfSpeech === 'AUX') return index;
    if (token.partOfSpeech === 'VERB' && !token.normal.endsWith('ing') && tokens[index - 1]?.partOfSpeech !== 'DET' && tokens[index - 1]?.normal !== 'to') return index;
    if (/^(?:that|which|who|whom|whose|where|when|if|because|while|as|though)$/.test(token.normal) && index > from && !(index === from + 1 && FRONTED.has(tokens[from]?.normal ?? ''))) return undefined;
  }
  return undefined;
}

const INDEFINITE: ReadonlySet<string> = new Set(['none', 'all', 'many', 'nothing', 'nobody', 'those', 'everything', 'everyone', 'some']);

/** End of the noun phrase or pronoun right behind a verb, adverbs passed over. */
function subjectAt(passage: Passage, index: number): number | undefined {
  const { tokens } = passage;
  let at = index;
  while (tokens[at]?.partOfSpeech === 'ADV') at++;
  if (SUBJECT_PRONOUNS.has(tokens[at]?.normal ?? '') || INDEFINITE.has(tokens[at]?.normal ?? '')) return at + 1;
  return nounPhraseFrom(passage, at)?.to;
}

/** A noun phrase without a preposition, or a pronoun, before the verb. */
function hasSubject(passage: Passage, from: number, verb: number): boolean {
  const { tokens } = passage;
  if (tokens.slice(from, verb).some((token) => SUBJECT_PRONOUNS.has(token.normal) || ['who', 'which', 'that', 'this', 'these', 'those', 'all', 'there', 'what', 'one', 'none'].includes(token.normal) && tokens[token.index - 1]?.partOfSpeech !== 'ADP' && token.index > from)) return true;
  const before = new Set(tokens.slice(from, verb).map((token) => nounPhraseNumber(passage, token.index)));
  return [...before].flatMap((number) => nounPhrases(passage)[number] ?? []).some((phrase) => phrase.from >= from && phrase.to <= verb && tokens[phrase.from - 1]?.partOfSpeech !== 'ADP' && !FRONTED.has(tokens[phrase.from - 1]?.normal ?? '') && phrase.from > from && tokens[phrase.from - 1]?.partOfSpeech !== 'CCONJ');
}

function mainVerbAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 6); index++) if (tokens[index]?.partOfSpeech === 'VERB') return index + 1;
  return Math.min(from + 1, to);
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (tokens[index]?.text === ',') return index;
  return to;
}
