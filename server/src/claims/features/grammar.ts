import { nounClass, verbClass } from '../../language/lexicon.ts';
import { remembered } from '../../language/lexicon/remembered.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { type Token, isWord } from '../../language/token.ts';
import type { AssertedClause } from '../asserted-clause.ts';
import { type Feature, featureNamed, featuresNamed } from './feature.ts';
import type { FeatureSet } from './feature-set.ts';
import { noteImperative } from './imperative.ts';
import { PHRASE_MARK } from './wording.ts';

/** How the sentence is built: its mood, its verb, its subject, its predicate. @param tokens the sentence's @param address so many of them name the hearers */
export function noteGrammar(features: FeatureSet, passage: Passage, sentence: Sentence, tokens: readonly Token[], clause: AssertedClause | undefined, address: number): void {
  const words = tokens.filter(isWord);
  const first = words[0];
  features.set('length', Math.log2(1 + words.length) / LENGTH_UNIT);
  features.note('very short', words.length <= VERY_SHORT);
  features.note('long', words.length >= LONG);
  features.note('starts in lower case', /^\p{Ll}/u.test(first?.text ?? ''));
  noteEnd(features, tokens);
  noteMood(features, tokens, words);
  if (!features.has('question', 'starts in lower case')) noteImperative(features, address > 0 ? tokens.slice(address).filter(isWord) : words);
  const verb = clause === undefined ? undefined : passage.tokens[clause.verb];
  features.note('no finite verb', verb === undefined && !features.has('imperative'));
  if (clause && verb) {
    const frame = clause.verb === clause.main ? undefined : passage.tokens.slice(clause.start, clause.main + 1);
    features.note('what is reported or vouched for', frame !== undefined, frame?.at(-1)?.text);
    features.note('the speaker vouches for it', frame?.some((token) => token.normal === 'i' || token.normal === 'we') === true, frame?.at(-1)?.text);
    const rest = passage.tokens.slice(verb.index, sentence.to);
    noteTense(features, rest);
    noteSubject(features, passage.tokens.slice(clause.from, verb.index));
    noteAgency(features);
    notePredicate(features, rest);
  }
  noteComparison(features, tokens);
  noteNouns(features, words);
}

const LENGTH_UNIT = 5;
const VERY_SHORT = 4;
const LONG = 40;
/** Beyond so many nouns of a class one more says little. */
const MANY = 4;

function noteEnd(features: FeatureSet, tokens: readonly Token[]): void {
  const stop = tokens.findLast((token) => !CLOSING_MARKS.test(token.text))?.text ?? '';
  features.note('ends in a colon', stop.endsWith(':'));
  features.note('ends in an ellipsis', /…$|\.\.\.?$/.test(stop));
  features.note('exclamation', stop.includes('!'));
  features.note('no closing stop', !/[.!?:…;]$/.test(stop));
}

const WH_WORDS: ReadonlySet<string> = new Set(['what', 'who', 'whom', 'whose', 'which', 'when', 'where', 'why', 'how', 'whence', 'whither']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'this', 'that']);

function noteMood(features: FeatureSet, tokens: readonly Token[], words: readonly Token[]): void {
  const isQuestion = tokens.some((token) => token.text.includes('?'));
  const opening = words.find((word) => !['and', 'but', 'or', 'then', 'now', 'for', 'so'].includes(word.normal));
  features.note('question', isQuestion);
  features.note('question by inversion', isQuestion && opening?.partOfSpeech === 'AUX');
  features.note('question with a question word', isQuestion && WH_WORDS.has(opening?.normal ?? ''));
  features.note('question with a negative', isQuestion && words.some((word) => word.lemma === 'not' || word.normal === 'no' || word.normal === 'never') || isQuestion && tokens.some((token) => token.normal === "n't"));
  features.note('question of a few words', isQuestion && words.length <= VERY_SHORT);
  features.note('wish', opening?.normal === 'may' && !isQuestion, opening?.text);
  features.note('conditional opening', ['if', 'unless', 'were', 'had', 'should', 'whether', 'provided', 'suppose'].includes(opening?.normal ?? '') && !isQuestion, opening?.text);
  const openingWord = words[0];
  if (openingWord?.isStopWord === true) features.add(opensWith(openingWord.normal), 1, openingWord.text);
  if (openingWord) features.add(opensWithPart(openingWord.partOfSpeech), 1);
}

const opensWith = remembered((word) => featureNamed(`opens with "${word}"`));
const opensWithPart = remembered((part) => featureNamed(`opens with ${PARTS[part] ?? 'another word'}`));
const PARTS: Readonly<Record<string, string>> = {
  ADJ: 'an adjective', ADP: 'a preposition', ADV: 'an adverb', AUX: 'an auxiliary', CCONJ: 'a conjunction', DET: 'a determiner', NOUN: 'a noun', NUM: 'a number', PRON: 'a pronoun', PROPN: 'a name', SCONJ: 'a subordinator', VERB: 'a verb',
};
const MODALS: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'ought', 'ca', 'wo', "'ll", "'d"]);

/** @param rest the tokens from the main verb on */
function noteTense(features: FeatureSet, rest: readonly Token[]): void {
  const [verb] = rest;
  if (!verb) return;
  const next = rest.slice(1).find((token) => token.partOfSpeech !== 'ADV' && token.partOfSpeech !== 'PART');
  // The tags take "accomplished" for an adjective.
  const isParticiple = next?.partOfSpeech === 'VERB' && next.normal !== next.lemma || next?.normal === 'been' || next?.partOfSpeech === 'ADJ' && next.normal.endsWith('ed');
  const isAuxiliary = verb.partOfSpeech === 'AUX' || ['be', 'have', 'do'].includes(verb.lemma);
  if (MODALS.has(verb.normal)) {
    features.note(['will', 'shall', 'wo', "'ll"].includes(verb.normal) ? 'future' : 'modal verb', true, verb.text);
  } else if (verb.lemma === 'have' && isParticiple) {
    features.note(verb.normal === 'had' ? 'past perfect' : 'present perfect', true, `${verb.text} ${next?.text ?? ''}`);
  } else if (isPast(verb)) features.note('past tense', true, verb.text);
  else features.note('present tense', true, verb.text);
  features.note('passive', isAuxiliary && isPassive(rest.slice(0, PASSIVE_REACH)));
  features.note('progressive', verb.lemma === 'be' && next?.partOfSpeech === 'VERB' && next.normal.endsWith('ing'));
  features.note('negated verb', rest.slice(1, 3).some((token) => token.lemma === 'not' || token.normal === 'never'), rest.slice(0, 3).map((token) => token.text).join(' '));
  const full = isAuxiliary && next?.partOfSpeech === 'VERB' ? next : verb;
  const kind = full.partOfSpeech === 'VERB' ? verbClass(full.lemma) : undefined;
  if (kind !== undefined) features.add(verbOf(kind), 1, full.text);
}

const verbOf = remembered((kind) => featureNamed(`verb of ${kind}`));

/** "is given", "has never been given", "was it given", "is to be given"; not "is to give", "is that he gave". */
function isPassive(group: readonly Token[]): boolean {
  const be = group.findIndex((token) => token.lemma === 'be');
  if (be < 0) return false;
  const after = group.slice(be + 1);
  const end = after.findIndex((token, index) => token.normal === 'that' || CLOSING_MARKS.test(token.text) || token.normal === 'to' && after[index + 1]?.lemma !== 'be');
  return after.slice(0, end < 0 ? after.length : end).some((token) => token.partOfSpeech === 'VERB' && (token.normal === token.lemma ? /(?:ed|en|ut)$/ : /[^sg]$/).test(token.normal));
}
const PASSIVE_REACH = 5;
const CLOSING_MARKS = /^[”’"'»)\]]+$/;

/** A preterite: "had", "was", "went", "asked"; where both forms are one ("put") it counts as present. */
function isPast(verb: Token): boolean {
  if (['was', 'were', 'had', 'did', 'got'].includes(verb.normal)) return true;
  return verb.partOfSpeech === 'VERB' && verb.normal !== verb.lemma && !/(?:s|ing)$/.test(verb.normal) 
    // The tables have no base form for some; "need" and "proceed" are base forms themselves.
    || verb.partOfSpeech === 'VERB' && verb.normal.endsWith('ed') && verbClass(verb.normal) === undefined;
}

/** @param before the tokens of the sentence up to the main verb */
function noteSubject(features: FeatureSet, before: readonly Token[]): void {
  const head = headOf(before);
  if (!head) {
    features.note('no subject before the verb', true);
    return;
  }
  if (head.partOfSpeech === 'PROPN') features.note('a name as subject', true, head.text);
  else if (head.partOfSpeech === 'NOUN') {
    const isPlural = head.normal !== head.lemma;
    const hasDeterminer = before.some((token) => token.partOfSpeech === 'DET' || token.partOfSpeech === 'NUM');
    features.note('a bare plural as subject', isPlural && !hasDeterminer, head.text);
    features.note('a singular noun as subject', !isPlural, head.text);
    const kind = nounClass(head.lemma);
    if (kind !== undefined) features.add(subjectOf(kind), 1, head.text);
  } else features.add(subject(head.normal), 1, head.text);
}

const subject = remembered((word) => featureNamed(`subject "${word}"`));
const subjectOf = remembered((kind) => featureNamed(`subject of the class ${kind}`));

/** "The **number** of holdings of fifteen acres": the noun that the phrases behind it hang on. */
function headOf(before: readonly Token[]): Token | undefined {
  let head = before.findLastIndex(isNominal);
  for (let at = head - 1; at > 0; at--) {
    const token = before[at];
    if (!token || token.kind === 'punctuation' || isNominal(token) || token.partOfSpeech === 'VERB') break;
    const noun = before[at - 1];
    if (token.partOfSpeech !== 'ADP') continue;
    if (noun?.partOfSpeech !== 'NOUN') break;
    head = --at;
  }
  return before[head];
}

function isNominal(token: Token): boolean {
  return token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN' || token.partOfSpeech === 'PRON' || SUBJECT_PRONOUNS.has(token.normal);
}

/** Who will, and whether a thing acts: what no person does is done by a cause. */
function noteAgency(features: FeatureSet): void {
  const isSpeaker = features.has('subject "i"') || features.has('subject "we"');
  const isFuture = features.has('future') || features.hasAny(COMING);
  const befalls = features.has('passive') || features.hasAny(BEFALLING);
  features.note('future of the speaker', isSpeaker && isFuture && !befalls);
  features.note('future that befalls the speaker', isSpeaker && isFuture && befalls);
  features.note('future of others', !isSpeaker && isFuture);
  features.note('a thing acts', features.hasAny(THINGS) && features.hasAny(ACTIONS));
}

const COMING = featuresNamed(['be going to', 'be about to', 'be destined to'].map((phrase) => `futurity${PHRASE_MARK}${phrase}`));
/** "We shall **win**", "we shall **be** slaves": nobody pledges what happens to him. */
const BEFALLING = featuresNamed(['outcome, as its verb', 'verb of becoming, as its verb', 'verb of having, as its verb']);
const THINGS = ['act', 'artifact', 'attribute', 'cognition', 'communication', 'event', 'feeling', 'motive', 'object', 'phenomenon', 'possession', 'process', 'quantity', 'relation', 'shape', 'state', 'substance', 'time'].map(subjectOf);
const ACTIONS = ['change', 'contact', 'creation', 'motion', 'possession', 'social', 'competition', 'body', 'emotion'].map(verbOf);

/** @param rest the tokens from the main verb on */
function notePredicate(features: FeatureSet, rest: readonly Token[]): void {
  const copula = rest.findIndex((token) => token.lemma === 'be');
  if (copula < 0 || copula > 2) return;
  const after = rest.slice(copula + 1).find((token) => token.partOfSpeech !== 'ADV' && (token.partOfSpeech !== 'PART' || token.normal === 'to') && token.partOfSpeech !== 'PUNCT');
  if (!after) return;
  const words = `${rest[copula]?.text ?? ''} ${after.text}`;
  const noun = rest.slice(copula + 1, copula + 6).some((token) => token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN');
  features.note('copula with a noun', noun && ['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON'].includes(after.partOfSpeech), words);
  features.note('copula with "a"', after.normal === 'a' || after.normal === 'an', words);
  features.note('copula with "the"', after.normal === 'the', words);
  features.note('copula with an adjective', after.partOfSpeech === 'ADJ', words);
  features.note('copula with a preposition', after.partOfSpeech === 'ADP', words);
  features.note('copula with an infinitive', after.normal === 'to', words);
}

function noteComparison(features: FeatureSet, tokens: readonly Token[]): void {
  let than: Token | undefined;
  let superlative: Token | undefined;
  let comparative: Token | undefined;
  let manner: Token | undefined;
  let equals = 0;
  let hasNot = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const { normal, lemma, partOfSpeech, kind, text } = token;
    if (kind === 'punctuation') {
      features.note('balanced by semicolons', text === ';');
      const means = tokens.findIndex((token, index) => token.normal === 'by' && tokens[index + 1]?.partOfSpeech === 'VERB' && tokens[index + 1]?.normal.endsWith('ing') === true);
  features.note('by doing something', means >= 0, `by ${tokens[means + 1]?.text ?? ''}`);
  features.note('aside in dashes or brackets', ASIDES.has(text));
      continue;
    }
    if (normal === 'than') than ??= token;
    else if (normal === 'as') equals++;
    else if (normal === 'most' && isDegree(tokens[index + 1])) superlative ??= token;
    if (lemma === 'not') hasNot = true;
    else if (normal === 'but') features.note('not this but that', hasNot);
    if (partOfSpeech === 'ADV' && normal.endsWith('ly')) manner ??= token;
    if (partOfSpeech !== 'ADJ') continue;
    if (lemma !== normal && normal.endsWith('er')) comparative ??= token;
    else if (lemma !== normal && /[^t]est$/.test(normal)) superlative ??= token;
    const heaped = tokens[index + 1]?.text === ',' ? tokens[index + 2] : undefined;
    if (heaped?.partOfSpeech === 'ADJ') features.note('heaped adjectives', true, `${text}, ${heaped.text}`);
  }
  features.note('comparison', than !== undefined, than?.text);
  features.note('comparison of equals', equals >= 2);
  features.note('superlative', superlative !== undefined, superlative?.text);
  features.note('comparative', comparative !== undefined || than !== undefined, comparative?.text ?? than?.text);
  features.note('adverb in -ly', manner !== undefined, manner?.text);
}

/** "Most **cruel**" is a superlative, "most of them" and "most people" only count. */
function isDegree(next: Token | undefined): boolean {
  return next?.partOfSpeech === 'ADJ' || next?.partOfSpeech === 'ADV';
}

const ASIDES: ReadonlySet<string> = new Set(['—', '–', '--', '(']);

/** What the nouns name, by WordNet's classes: stories have bodies and places, arguments have states and acts. */
function noteNouns(features: FeatureSet, words: readonly Token[]): void {
  const counts = new Map<Feature, number>();
  for (const word of words) {
    const feature = word.partOfSpeech === 'NOUN' ? nounsOfClassOf(word.lemma) : undefined;
    if (feature !== undefined) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  for (const [feature, count] of counts) features.add(feature, Math.log2(1 + Math.min(count, MANY)) / 2);
}

const nounsOfClassOf = remembered((lemma) => {
  const kind = nounClass(lemma);
  return kind === undefined ? undefined : featureNamed(`nouns of the class ${kind}`);
});
