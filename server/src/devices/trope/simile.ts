import { nounClass, vehicleDomains } from '../../language/lexicon.ts';
import { nounPhraseFrom } from '../../language/noun-phrases.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { isWord, type Token } from '../../language/token.ts';
import { isWordThat } from '../../language/word.ts';
import { partsOf } from '../candidate-parts.ts';
import { type Candidate, defineDevice } from '../device.ts';
import { type Features, graded } from '../features.ts';

const FEATURES = {
  like: '"like" with a noun',
  asAs: '"as X as Y"',
  asIf: '"as if", "as though"',
  asSo: '"as … so", "just as", "in like manner"',
  asNoun: '"as a Y" behind a verb of motion or being',
  suffix: 'a compound in "-like"',
  article: '"a", "an" or "the" before the noun compared to',
  vehicle: 'the noun is of a field that speakers borrow from',
  creature: 'the noun is a beast, a plant, a thing or a force of nature',
  kind: '"like every other", "like all": one of its kind',
  clause: 'a clause follows and not a phrase',
} as const;
type Own = keyof typeof FEATURES;

export default defineDevice({
  label: 'simile',
  name: 'Simile',
  synonyms: ['similitudo', 'homoiosis', 'comparison'],
  family: 'trope',
  definition: 'An explicit comparison across domains.',
  source: 'Rhetorica ad Herennium 4.45.59 (similitudo); Quintilian, Institutio Oratoria 8.3.72–81',
  examples: {
    positive: [
      { text: 'The rumour ran like fire through the mills.', parts: ['like fire through the mills'] },
      { text: 'He stood as firm as an oak.', parts: ['as firm as an oak'] },
      { text: 'As flies to wanton boys are we to the gods; they kill us like insects.', parts: ['like insects'] },
    ],
    negative: [
      { text: 'We like the mayor and would like to see him.' },
      { text: 'Ropes, nets and the like were sold.' },
    ],
  },
  misses: 'Likenesses drawn by a verb ("resembles"), and long ones after their first clause.',
  features: FEATURES,
  *detect(passage) {
    for (const sentence of passage.sentences) {
      for (let index = sentence.from; index < sentence.to; index++) {
        const token = passage.tokens[index];
        if (token && (index === sentence.from ? mayOpenLikeness(token.word) : isLikening(token.word))) yield* likenesses(passage, sentence, token);
      }
    }
  },
});

const isLikening = isWordThat((text) => text === 'like' || text === 'as' || text.endsWith('-like'));
const OPENING = /^(?:just as|as|in like manner|even as|like as)\b/i;
const mayOpenLikeness = isWordThat((text) => text.endsWith('-like') || /^(?:just|as|in|even|like)(?!\p{L})/u.test(text));

/** Words of their own, in which no likeness is felt. */
const WORN_LIKENESS: ReadonlySet<string> = new Set(['war-like', 'business-like', 'workman-like', 'life-like', 'lady-like', 'gentleman-like', 'such-like']);

/** "like the others", "like every other trade": of one kind. */
const SAME_KIND: ReadonlySet<string> = new Set(['other', 'others', 'another', 'rest', 'same']);

function* likenesses(passage: Passage, sentence: Sentence, token: Token): Iterable<Candidate<Own>> {
  const { tokens } = passage;
  const next = tokens[token.index + 1];
  const previous = tokens[token.index - 1];
  if (/^\p{L}{3,}-like$/u.test(token.text)) {
    if (WORN_LIKENESS.has(token.normal)) return;
    const noun = next?.partOfSpeech === 'NOUN' ? next : token;
    yield make([token.start, noun.end], { suffix: 1 }, token);
  } else if (token.normal === 'like' && next && token.partOfSpeech !== 'VERB' && !/^(?:to|the like|would|should|to|it|this|that|these|those|him|them|me|us|you|mine|so|such)$/.test(next.normal) && previous?.normal !== 'the' && previous?.normal !== 'such' && !/^(?:would|should|i|we|they|you|do|did|not|n't|a|in|of|and)$/.test(previous?.normal ?? '')) {
    const phrase = nounPhraseFrom(passage, next.index);
    const head = phrase && tokens[phrase.head];
    if (!phrase || !head || tokens.slice(phrase.from, phrase.to).some((word) => SAME_KIND.has(word.normal))) return;
    yield make([token.start, reach(tokens, phrase.to, sentence.to)], { like: 1, ...describe(tokens.slice(phrase.from, phrase.to), head), kind: /^(?:every|all|any|other|most|many|some|so)$/.test(next.normal) ? 1 : 0 }, head);
  } else if (token.normal === 'as' && next && (next.normal === 'if' || next.normal === 'though')) {
    yield make([token.start, clauseEnd(tokens, next.index + 1, sentence.to)], { asIf: 1, clause: 1 }, next);
  } else if (token.normal === 'as' && next && (next.partOfSpeech === 'ADJ' || next.partOfSpeech === 'ADV' || next.partOfSpeech === 'NOUN') && !/^(?:well|long|soon|far|much|many|yet|such|regards|often|early|late|little|few|to|possible|necessary)$/.test(next.normal)) {
    const second = tokens.slice(next.index + 1, next.index + 4).find((word) => word.normal === 'as');
    const phrase = second && nounPhraseFrom(passage, second.index + 1);
    const head = phrase && tokens[phrase.head];
    if (phrase && head && !/^(?:possible|ever|usual|before|we|they|it)$/.test(head.normal)) yield make([token.start, reach(tokens, phrase.to, sentence.to)], { asAs: 1, ...describe(tokens.slice(phrase.from, phrase.to), head) }, head);
  } else if (token.normal === 'as' && (next?.partOfSpeech === 'DET' || next?.normal === 'we') && (previous?.partOfSpeech === 'VERB' || previous?.partOfSpeech === 'NOUN' || previous?.text === ',')) {
    if (next.normal === 'we') {
      if (/^(?:would|should|do|did)$/.test(tokens[token.index + 2]?.normal ?? '')) yield make([token.start, clauseEnd(tokens, token.index + 1, sentence.to)], { asNoun: 1, clause: 1 }, token);
      return;
    }
    const phrase = nounPhraseFrom(passage, next.index);
    const head = phrase && tokens[phrase.head];
    const features = head && describe(tokens.slice(phrase.from, phrase.to), head);
    if (phrase && head && features && (next.normal === 'a' || next.normal === 'an') && (features.vehicle === 1 || features.creature === 1)) yield make([token.start, reach(tokens, phrase.to, sentence.to)], { asNoun: 1, ...features }, head);
  }
  if (token.index === sentence.from && OPENING.test(passage.prose.slice(sentence.start, sentence.start + 15))) {
    const so = tokens.slice(sentence.from, sentence.to).find((word, index) => word.normal === 'so' && index > 3 && (tokens[word.index - 1]?.text === ',' || tokens[word.index - 1]?.text === ';'));
    if (so || /^in like manner/i.test(passage.prose.slice(sentence.start))) yield make([sentence.start, sentence.end], { asSo: 1, clause: 1 }, token);
  }
}

function describe(phrase: readonly Token[], head: Token): { readonly article: 0 | 1; readonly vehicle: 0 | 1; readonly creature: 0 | 1 } {
  const name = nounClass(head.lemma);
  return {
    article: /^(?:a|an|the)$/.test(phrase[0]?.normal ?? '') ? 1 : 0,
    vehicle: vehicleDomains(head.lemma, 'noun').length > 0 ? 1 : 0,
    creature: name === 'animal' || name === 'plant' || name === 'phenomenon' || name === 'artifact' || name === 'object' || name === 'substance' ? 1 : 0,
  };
}

function make([start, end]: readonly [number, number], features: Features<Own>, key: Token): Candidate<Own> {
  return { parts: partsOf([{ start, end }]) ?? [{ start, end }], features: { ...features, cue: 1, length: graded(end - start, 0, LONG) }, keyWords: [key.lexeme], evidence: `likened by "${features.like === 1 ? 'like' : features.suffix === 1 ? key.text : 'as'}"` };
}
/** Characters of a long comparison. */
const LONG = 120;

/** Behind a noun phrase: the relative clause or the phrases that hang on it, up to punctuation or a verb. */
function reach(tokens: readonly Token[], from: number, limit: number): number {
  if (/^(?:who|which|whom|whose|that)$/.test(tokens[from]?.normal ?? '')) return clauseEnd(tokens, from, limit);
  let end = tokens[from - 1]?.end ?? 0;
  for (let index = from; index < Math.min(limit, from + 8); index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX' || token.partOfSpeech === 'CCONJ') break;
    if (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN') end = token.end;
  }
  return end;
}

function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let index = from;
  while (index < limit && !/^[;:.!?—]$/.test(tokens[index]?.text ?? '')) index++;
  return tokens.slice(from, index).findLast(isWord)?.end ?? tokens[from]?.end ?? 0;
}
