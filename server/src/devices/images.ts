import { adjectiveVehicles, frequencyOf, isAbstractNoun, isConcreteNoun, nounClassOf, nounVehicles, verbClassOf, verbVehicles } from '../language/lexical-facts.ts';
import type { VehicleDomain } from '../language/lexicon.ts';
import { type NounPhrase, nounPhrases } from '../language/noun-phrases.ts';
import { type Passage, sentenceAt } from '../language/passage.ts';
import { type Predication, predications, verbLexeme } from '../language/predications.ts';
import type { Token, TokenRange } from '../language/token.ts';

/** A stretch in which one field of speech is lent to another, and what speaks for that. */
export interface Image extends TokenRange {
  /** The borrowed words. */
  readonly vehicles: readonly Token[];
  readonly domains: ReadonlySet<VehicleDomain>;
  readonly evidence: ReadonlySet<ImageEvidence>;
}

export const IMAGE_EVIDENCE = {
  listedNoun: 'a noun of a field that speakers borrow from',
  listedVerb: 'a verb of such a field',
  listedAdjective: 'an adjective of such a field',
  concreteOfAbstract: '"the X of Y": a thing of what has no body',
  ofGroup: '"the X of Y" where Y is a body of people',
  abstractSubject: 'the verb is said of what has no body',
  groupSubject: 'the verb is said of a body of people',
  abstractObject: 'the verb is done to what has no body',
  groupObject: 'the verb is done to a body of people',
  concreteObject: 'the verb is done to a thing or a person',
  describesAbstract: 'the adjective describes what has no body',
  copula: 'said to be: "X is a Y"',
  relational: 'described by a word of public life: "political", "national"',
  bodilyVerb: 'a verb of touching, eating, moving or weather',
  commonWord: 'the borrowed word is among the commonest',
  possessed: 'somebody\'s own: "its halo"',
} as const;
export type ImageEvidence = keyof typeof IMAGE_EVIDENCE;

/** Images of a passage, overlapping ones made one. */
export function imagesIn(passage: Passage): readonly Image[] {
  const images = [...nounImages(passage), ...verbImages(passage)].sort((a, b) => a.from - b.from || b.to - a.to);
  const joined: Image[] = [];
  for (const image of images) {
    const last = joined.at(-1);
    if (last && image.from < last.to && Math.max(image.to, last.to) - last.from <= LONGEST) joined[joined.length - 1] = join(last, image);
    else joined.push(image);
  }
  return joined;
}

/** Longest stretch of one image, in tokens. */
const LONGEST = 16;
/** Frequency band (see the lexicon) of the commonest words, whose images are mostly dead. */
const COMMONEST = 5;

function join(a: Image, b: Image): Image {
  const evidence = new Set([...a.evidence, ...b.evidence]);
  const vehicles = [...a.vehicles, ...b.vehicles.filter((token) => !a.vehicles.includes(token))];
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), vehicles, domains: new Set([...a.domains, ...b.domains]), evidence };
}

const PUBLIC_LIFE: ReadonlySet<string> = new Set(['political', 'national', 'social', 'public', 'economic', 'industrial', 'financial', 'revolutionary', 'parliamentary', 'bourgeois', 'feudal', 'capitalist', 'historical', 'historic', 'civil', 'moral', 'intellectual', 'commercial', 'constitutional', 'democratic', 'diplomatic', 'electoral', 'ideological', 'imperial', 'legal', 'legislative', 'party', 'popular', 'spiritual', 'proletarian', 'reactionary', 'governmental', 'official', 'religious']);
/** Classes of nouns that are bodies and so stand out before "of" and something without one. */
const BODIES: ReadonlySet<string> = new Set(['artifact', 'object', 'animal', 'plant', 'body', 'substance', 'phenomenon', 'food']);

function nounImages(passage: Passage): readonly Image[] {
  const images: Image[] = [];
  const { tokens } = passage;
  const phrases = nounPhrases(passage);
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    const head = phrase && tokens[phrase.head];
    if (!head || head.partOfSpeech !== 'NOUN') continue;
    const ofHead = nounVehicles(head.lexeme);
    const described = describing(tokens, phrase);
    const complement = tokens[phrase.to]?.normal === 'of' ? phrases[index + 1] : undefined;
    const target = complement?.from === phrase.to + 1 ? tokens[complement.head] : undefined;
    const isBodyOfAbstract = target !== undefined && BODIES.has(nounClassOf(head.lexeme) ?? '') && (isAbstractNoun(target.lexeme) || nounClassOf(target.lexeme) === 'group');
    if (ofHead.length === 0 && described.length === 0 && !isBodyOfAbstract) continue;
    const evidence = new Set<ImageEvidence>();
    const domains = new Set<VehicleDomain>(ofHead);
    const vehicles: Token[] = [];
    if (domains.size > 0 || isBodyOfAbstract) {
      vehicles.push(head);
      if (domains.size > 0) evidence.add('listedNoun');
      if (target && isAbstractNoun(target.lexeme)) evidence.add('concreteOfAbstract');
      if (target && nounClassOf(target.lexeme) === 'group') evidence.add('ofGroup');
      const modifiers = tokens.slice(phrase.from, phrase.head);
      if (modifiers.some((token) => PUBLIC_LIFE.has(token.normal) || (token.partOfSpeech === 'NOUN' && isAbstractNoun(token.lexeme)))) evidence.add('relational');
      if (['its', 'their', 'our', 'his', 'your'].includes(modifiers[0]?.normal ?? '')) evidence.add('possessed');
      if (tokens.slice(Math.max(0, phrase.from - 2), phrase.from).some((token) => token.lemma === 'be' || token.lemma === 'become')) evidence.add('copula');
    }
    for (const { token, fields } of described) {
      vehicles.push(token);
      fields.forEach((domain) => domains.add(domain));
      evidence.add('listedAdjective');
      if (isAbstractNoun(head.lexeme) || nounClassOf(head.lexeme) === 'group') evidence.add('describesAbstract');
    }
    if (vehicles.every((token) => frequencyOf(token.lexeme) >= COMMONEST)) evidence.add('commonWord');
    const reaches = complement && target && vehicles.includes(head) ? complement.to : phrase.to;
    images.push({ from: phrase.from, to: reaches, vehicles, domains, evidence });
  }
  return images;
}

/** What describes the head by a word of another field. */
function describing(tokens: readonly Token[], { from, head }: NounPhrase): readonly { readonly token: Token; readonly fields: readonly VehicleDomain[] }[] {
  const found: { readonly token: Token; readonly fields: readonly VehicleDomain[] }[] = [];
  for (let index = from; index < head; index++) {
    const token = tokens[index];
    if (!token || (token.partOfSpeech !== 'ADJ' && token.partOfSpeech !== 'VERB')) continue;
    const [own, ofVerb] = [adjectiveVehicles(token.word), token.partOfSpeech === 'VERB' ? verbVehicles(token.lexeme) : []];
    if (own.length + ofVerb.length > 0) found.push({ token, fields: [...own, ...ofVerb] });
  }
  return found;
}

const BODILY: ReadonlySet<string> = new Set(['contact', 'body', 'consumption', 'weather']);

function verbImages(passage: Passage): readonly Image[] {
  const images: Image[] = [];
  const { tokens } = passage;
  for (const predication of predications(passage)) {
    const verb = tokens[predication.verb];
    if (!verb || verb.isStopWord) continue;
    const lexeme = verbLexeme(verb);
    const fields = verbVehicles(lexeme);
    const isBodily = BODILY.has(verbClassOf(lexeme) ?? '');
    const subject = predication.subject && tokens[predication.subject.head];
    const object = predication.object && tokens[predication.object.head];
    const touchesAbstract = [subject, object].some((noun) => noun !== undefined && noun.partOfSpeech === 'NOUN' && (isAbstractNoun(noun.lexeme) || nounClassOf(noun.lexeme) === 'group'));
    if (fields.length === 0 && !(isBodily && touchesAbstract)) continue;
    const domains = new Set<VehicleDomain>(fields);
    const evidence = new Set<ImageEvidence>();
    if (domains.size > 0) evidence.add('listedVerb');
    if (isBodily) evidence.add('bodilyVerb');
    if (subject?.partOfSpeech === 'NOUN' && isAbstractNoun(subject.lexeme)) evidence.add('abstractSubject');
    if (subject && nounClassOf(subject.lexeme) === 'group') evidence.add('groupSubject');
    if (object?.partOfSpeech === 'NOUN' && isAbstractNoun(object.lexeme)) evidence.add('abstractObject');
    if (object && nounClassOf(object.lexeme) === 'group') evidence.add('groupObject');
    if (object && isConcreteNoun(object.lexeme)) evidence.add('concreteObject');
    if (frequencyOf(lexeme) >= COMMONEST) evidence.add('commonWord');
    images.push({ from: predication.verb, to: reachOf(passage, predication), vehicles: [verb], domains, evidence });
  }
  return images;
}

/** Through the object, or else the phrase behind the verb, as far as the next mark of punctuation or clause. */
function reachOf(passage: Passage, { verb, object }: Predication): number {
  const { tokens } = passage;
  const limit = sentenceAt(passage, verb)?.to ?? verb + 1;
  let index = object?.to ?? verb + 1;
  let last = index;
  while (index < limit && index < verb + FARTHEST) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || ENDERS.has(token.partOfSpeech) || RELATIVES.has(token.normal)) break;
    if (token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN') last = index + 1;
    index++;
  }
  return last;
}

const FARTHEST = 9;
const ENDERS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ']);
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'to']);
