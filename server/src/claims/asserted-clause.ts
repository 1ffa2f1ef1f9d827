import { verbClass } from '../language/lexicon.ts';
import { mainVerb } from '../language/main-verb.ts';
import type { Token, TokenRange } from '../language/token.ts';

/** Where a sentence says what it says. */
export interface AssertedClause {
  /** The main clause, after a clause that opens the sentence ("If the bell rings, …"). */
  readonly start: number;
  /** Its verb, by its index among the tokens: "It **follows** that the roof will fall". */
  readonly main: number;
  /** The clause that is asserted, and its verb: "the roof **will** fall". The main one itself unless that only says who says or knows it. */
  readonly from: number;
  readonly verb: number;
}

/** Undefined where there is no finite verb. (Urmson, Parenthetical Verbs, 1952, for "I suppose that …", "it follows that …".) */
export function assertedClause(tokens: readonly Token[], sentence: TokenRange): AssertedClause | undefined {
  const { to } = sentence;
  const start = afterOpeningClause(tokens, sentence);
  let from = start;
  const found = verbTaggedAsNoun(tokens, { from, to }) ?? mainVerb(tokens, { from, to });
  const main = found === undefined ? presentTaggedAsNoun(tokens, { from, to }) : finiteBehind(tokens, found, to);
  if (main === undefined) return undefined;
  let verb = main;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const content = contentOf(tokens, verb, to);
    const inner = content === undefined ? undefined : mainVerb(tokens, { from: content, to });
    if (content === undefined || inner === undefined) break;
    from = content;
    verb = inner;
  }
  return { start, main, from, verb };
}

/** "I hold that it follows that …" goes no deeper. */
const DEEPEST = 2;

const LEADING: ReadonlySet<string> = new Set(['and', 'but', 'for', 'yet', 'so', 'now', 'then', 'thus', 'therefore', 'hence', 'again', 'just', 'only', 'even', 'in', 'proportion']);
const SUBORDINATORS: ReadonlySet<string> = new Set(['if', 'as', 'when', 'while', 'whilst', 'once', 'because', 'although', 'though', 'since', 'unless', 'where', 'whenever', 'wherever', 'until', 'till', 'whereas', 'inasmuch']);
const NOT_AFTER_CLAUSE: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'but', 'which', 'who', 'whom', 'whose', 'that', 'when', 'where', 'if']);

/** Where the main clause begins: "If the bell rings, | the gate is shut." */
function afterOpeningClause(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'punctuation' || LEADING.has(tokens[at]?.normal ?? ''))) at++;
  const opener = tokens[at];
  if (!opener || !SUBORDINATORS.has(opener.normal)) return from;
  // "Where is the gate?" asks; "as is known" does not.
  if (opener.normal !== 'as' && tokens[at + 1]?.partOfSpeech === 'AUX') return from;
  for (let comma = at + 1; comma < to; comma++) {
    if (tokens[comma]?.text !== ',') continue;
    const isWhole = mainVerb(tokens, { from: at + 1, to: comma }) !== undefined;
    // "As always, the mayor …": no clause, only a phrase.
    if (!isWhole && opener.normal === 'as') return from;
    if (isWhole && !NOT_AFTER_CLAUSE.has(tokens[comma + 1]?.normal ?? '') && mainVerb(tokens, { from: comma + 1, to }) !== undefined) return comma + 1;
  }
  return from;
}

/** "The owners claim that …", "Critics claim the wall is sound": the tagger takes such verbs for nouns. */
function verbTaggedAsNoun(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.partOfSpeech === 'AUX' || token.partOfSpeech === 'VERB') return undefined;
    const subject = tokens[at - 1];
    const next = tokens[at + 1];
    const isPlural = subject !== undefined && (subject.partOfSpeech === 'NOUN' || subject.partOfSpeech === 'PROPN') && /[^s]s$/.test(subject.normal);
    if (token.normal === 'say' && SOME.has(subject?.normal ?? '')) return at;
    if (token.partOfSpeech === 'NOUN' && SAYING_NOUNS.has(token.normal) && isPlural && (next?.normal === 'that' || SUBJECT_OPENERS.has(next?.partOfSpeech ?? ''))) return at;
  }
  return undefined;
}
/** "Some say that …" */
const SOME: ReadonlySet<string> = new Set(['some', 'many', 'most', 'others', 'few']);
const SAYING_NOUNS: ReadonlySet<string> = new Set(['claim', 'report', 'state', 'hope', 'fear', 'hold', 'object', 'answer', 'reply', 'note', 'charge', 'dream']);

/** "The wall keeps out the sea": where there seems to be no verb, a present tense that the tagger takes for a plural. */
function presentTaggedAsNoun(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const token = tokens[at];
    const subject = tokens[at - 1]?.partOfSpeech === 'ADV' ? tokens[at - 2] : tokens[at - 1];
    if (token?.partOfSpeech !== 'NOUN' || !/[^s]s$/.test(token.normal) || verbClass(token.lemma) === undefined) continue;
    const isSingular = subject !== undefined && (subject.partOfSpeech === 'NOUN' && subject.normal === subject.lemma || subject.partOfSpeech === 'PROPN' || SINGULAR_PRONOUNS.has(subject.normal));
    if (isSingular && AFTER_VERB.has(tokens[at + 1]?.partOfSpeech ?? '')) return at;
  }
  return undefined;
}
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'this', 'that', 'who', 'which']);
const AFTER_VERB: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADV', 'PRON', 'PART', 'SCONJ']);

/** "The men employed in the yards **are** few": the verb behind a participle that hangs on the subject. */
function finiteBehind(tokens: readonly Token[], verb: number, to: number): number {
  const subject = tokens[verb - 1]?.partOfSpeech;
  const isParticipleForm = tokens[verb]?.partOfSpeech === 'VERB' && /(?:ed|en|wn|ung|ght|ade)$/.test(tokens[verb]?.normal ?? '');
  if (!isParticipleForm || subject !== 'NOUN' && subject !== 'PROPN' || tokens[verb + 1]?.partOfSpeech !== 'ADP' && tokens[verb + 1]?.normal !== 'to') return verb;
  const next = mainVerb(tokens, { from: verb + 1, to });
  if (next === undefined) return verb;
  const isApart = tokens.slice(verb + 1, next).some(({ kind, partOfSpeech }) => kind === 'punctuation' || partOfSpeech === 'CCONJ' || partOfSpeech === 'SCONJ' || partOfSpeech === 'PRON');
  return isApart ? verb : next;
}

/** Verbs that show or draw what stands after "that"; of saying and knowing there are WordNet's. */
const SHOWING: ReadonlySet<string> = new Set(['show', 'prove', 'reveal', 'follow', 'result', 'demonstrate', 'mean']);
/** "I believe the bridge will hold": the speaker's own verbs do without "that". */
const OWN_VIEW: ReadonlySet<string> = new Set(['believe', 'think', 'suppose', 'hope', 'trust', 'know', 'hold', 'fear', 'feel', 'say']);
const SUBJECT_OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON']);
/** "They told the committee **that** …": what stands before "that" is who is told. */
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'persuade', 'convince', 'promise', 'teach']);
/** Verbs that WordNet counts among others, and that report what stands after "that". */
const SAYING: ReadonlySet<string> = new Set(['maintain', 'hold', 'write', 'teach', 'preach', 'promise', 'pretend']);
/** "That" stands so near to its verb: "it has shown at the same time that". */
const REACH = 10;

/** Where the clause begins that the verb at `verb` reports or vouches for. */
function contentOf(tokens: readonly Token[], verb: number, to: number): number | undefined {
  const full = lastOfGroup(tokens, verb, to);
  const lemma = tokens[full]?.lemma ?? '';
  const isShowing = SHOWING.has(lemma);
  const isAdjective = lemma === 'be' || tokens[full]?.partOfSpeech === 'ADJ';
  const isTaggedAsNoun = tokens[full]?.partOfSpeech === 'NOUN';
  if (isTaggedAsNoun && tokens[full + 1]?.normal !== 'that') return full + 1;
  if (OWN_VIEW.has(lemma) && SUBJECT_OPENERS.has(tokens[full + 1]?.partOfSpeech ?? '') && tokens[full + 1]?.normal !== 'that' && /^(?:i|we)$/.test(tokens[verb - 1]?.normal ?? '')) return full + 1;
  if (!isShowing && !isAdjective && !SAYING.has(lemma) && !['cognition', 'communication', 'perception'].includes(verbClass(lemma) ?? '')) return undefined;
  for (let at = full + 1; at < Math.min(to, full + REACH); at++) {
    const token = tokens[at];
    if (token?.normal !== 'that' || at + 1 >= to) continue;
    const before = tokens[at - 1]?.partOfSpeech;
    const isRelative = at > full + 1 && (before === 'NOUN' || before === 'PROPN' || before === 'PRON') && !isShowing && !TELLING.has(lemma);
    const isPointing = tokens[at + 1]?.partOfSpeech === 'VERB' || tokens[at + 1]?.partOfSpeech === 'AUX';
    return isRelative || isPointing ? undefined : at + 1;
  }
  return undefined;
}

/** The full verb after its auxiliaries. */
function lastOfGroup(tokens: readonly Token[], verb: number, to: number): number {
  let last = verb;
  for (let at = verb + 1; at < to; at++) {
    const part = tokens[at]?.partOfSpeech;
    if (part === 'VERB' || part === 'AUX') last = at;
    else if (part !== 'ADV' && part !== 'PART') break;
  }
  return last;
}
