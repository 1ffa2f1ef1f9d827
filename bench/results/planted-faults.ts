/** Faults planted in clean text by a seeded script, and whether they are found. */
import { wordFrequency } from '../../server/src/language/lexicon.ts';
import { readPassage } from '../../server/src/language/read-passage.ts';
import type { Token } from '../../server/src/language/token.ts';
import { isEnglishWord } from '../../server/src/faults/vocabulary.ts';
import { type Block, sourceSpan } from '../../server/src/text/block.ts';
import { readDocument } from '../../server/src/text/document.ts';
import type { Span } from '../../server/src/text/span.ts';

export const MECHANICAL = ['pairs', 'spacing', 'punctuation', 'line ends', 'repeated words', 'digits'] as const;
export const CONTEXTUAL = ['he/be', 'missing word', 'wrong word'] as const;
export type PlantedKind = (typeof MECHANICAL)[number] | (typeof CONTEXTUAL)[number];

/** A fault as it stands in the planted text. */
export interface PlantedFault {
  readonly kind: PlantedKind;
  /** What was done, with the words around it: for reading what was missed. */
  readonly account: string;
  /** Where a finding counts. */
  readonly span: Span;
}

export interface PlantedText {
  readonly source: string;
  readonly faults: readonly PlantedFault[];
}

interface Edit extends Span {
  readonly text: string;
  /** How much of the text around the edit belongs to the fault; a pair's fault may be reported anywhere in its block. */
  readonly reach: number | Span;
}

/** Plants faults of the given kinds, in their order, each in a paragraph of its own. */
export function plantFaults(source: string, kinds: readonly PlantedKind[], seed: number): PlantedText {
  const random = randomNumbers(seed);
  const document = readDocument(source);
  const free = document.blocks.filter((block) => block.kind === 'paragraph' && block.prose.split(' ').length >= SHORTEST);
  const edits: { readonly edit: Edit; readonly kind: PlantedKind }[] = [];
  for (const kind of kinds) {
    for (let attempt = 0; attempt < ATTEMPTS && free.length > 0; attempt++) {
      const index = Math.floor(random() * free.length);
      const block = free[index];
      if (!block) break;
      const { tokens, isEnglish } = readPassage(block.prose, block.kind);
      const edit = isEnglish ? PLANTERS[kind]({ block, tokens, source, random }) : undefined;
      if (!edit) continue;
      free.splice(index, 1);
      edits.push({ edit, kind });
      break;
    }
  }
  return applied(source, edits);
}

const SHORTEST = 25;
const ATTEMPTS = 400;

function applied(source: string, edits: readonly { readonly edit: Edit; readonly kind: PlantedKind }[]): PlantedText {
  let planted = '';
  let from = 0;
  const faults: PlantedFault[] = [];
  for (const { edit, kind } of [...edits].sort((a, b) => a.edit.start - b.edit.start)) {
    planted += source.slice(from, edit.start);
    const shift = planted.length - edit.start;
    const growth = edit.text.length - (edit.end - edit.start);
    const span = typeof edit.reach === 'number' ? { start: planted.length - edit.reach, end: planted.length + edit.text.length + edit.reach } : { start: edit.reach.start + shift, end: edit.reach.end + shift + growth };
    faults.push({ kind, span, account: `${source.slice(edit.start - 30, edit.start)}{${source.slice(edit.start, edit.end)}→${edit.text}}${source.slice(edit.end, edit.end + 30)}`.replace(/\s+/g, ' ') });
    planted += edit.text;
    from = edit.end;
  }
  return { source: planted + source.slice(from), faults };
}

interface Place {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly source: string;
  readonly random: () => number;
}

type Planter = (place: Place) => Edit | undefined;

const PLANTERS: Readonly<Record<PlantedKind, Planter>> = {
  pairs: oneOf([
    (place) => edited(place, pick(place, ({ text }) => /^[()[\]]$/.test(text)), '', 'block'),
    (place) => edited(place, pick(place, ({ text }) => /^[“”"]$/.test(text)), '', 'block'),
    (place) => {
      const mark = pick(place, ({ text }) => /^[“”]$/.test(text));
      return edited(place, mark, mark?.text === '“' ? '”' : '“', 'block');
    },
  ]),
  spacing: oneOf([
    (place) => gapEdited(place, '  ', (before, after) => isWord(before) && isWord(after)),
    (place) => before(place, pick(place, ({ text, index }) => /^[,.;]$/.test(text) && isWord(place.tokens[index - 1])), ' '),
    (place) => gapEdited(place, '', (mark, after) => /^[,;]$/.test(mark.text) && isWord(after)),
    (place) => gapEdited(place, '', (mark, after, word) => mark.text === '.' && isWord(after) && /^\p{Ll}{4,}$/u.test(word?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(after.text)),
  ]),
  punctuation: oneOf([
    (place) => { const mark = pick(place, ({ text }) => /^[,.;]$/.test(text)); return edited(place, mark, (mark?.text ?? '').repeat(2), 1); },
    (place) => before(place, place.tokens[(pick(place, ({ normal }) => /^(?:and|the|of|or|a|his|their|our|every|its)$/.test(normal))?.index ?? -2) + 1], '.', -1),
    (place) => before(place, place.tokens[(pick(place, ({ normal }) => /^(?:the|its|our|their|every|an)$/.test(normal))?.index ?? -2) + 1], ',', -1),
    (place) => edited(place, pick(place, ({ text, index }) => text === ',' && /^\p{Ll}{4,}$/u.test(place.tokens[index - 1]?.text ?? '') && /^\p{Ll}/u.test(place.tokens[index + 1]?.text ?? '')), '.', 1),
  ]),
  'line ends': oneOf([
    (place) => gapEdited(place, '\n\n', (word, after) => isWord(word) && isWord(after) && /^\p{Ll}/u.test(after.text) && /^\p{Ll}/u.test(word.text)),
    (place) => {
      const word = pick(place, ({ text }) => /^\p{Ll}{7,}$/u.test(text));
      const at = word && plain(place, word);
      return word && at && { start: at.start + 4, end: at.start + 4, text: '-\n', reach: 3 };
    },
    (place) => gapEdited(place, `\n\n${100 + Math.floor(place.random() * 400)}\n\n`, (word, after) => isWord(word) && isWord(after) && /^\p{Ll}/u.test(after.text)),
  ]),
  'repeated words': (place) => {
    const word = pick(place, (token) => isWord(token) && token.text.length > 1 && place.tokens[token.index - 1]?.kind === 'word');
    const at = word && plain(place, word);
    return word && at && { start: at.end, end: at.end, text: ` ${word.text.toLowerCase()}`, reach: word.text.length + 1 };
  },
  digits: (place) => {
    const word = pick(place, ({ text }) => /^\p{Ll}{4,}$/u.test(text) && /[olsbg]/.test(text));
    const letter = [...(word?.text ?? '')].findIndex((each) => /[olsbg]/.test(each));
    return edited(place, word, (word?.text ?? '').replace(/[olsbg]/, DIGITS[(word?.text ?? '').charAt(letter)] ?? '0'), 0);
  },
  'he/be': (place) => {
    const word = pick(place, ({ text }) => STEALTH.has(text));
    const others = STEALTH.get(word?.text ?? '') ?? [];
    return edited(place, word, others[Math.floor(place.random() * others.length)] ?? '', 0);
  },
  'missing word': (place) => {
    const word = pick(place, ({ text, index }) => DROPPED.has(text) && isWord(place.tokens[index - 1]) && isWord(place.tokens[index + 1]));
    const at = word && plain(place, word);
    return at && place.source.charAt(at.end) === ' ' ? { start: at.start, end: at.end + 1, text: '', reach: 12 } : undefined;
  },
  'wrong word': (place) => {
    const word = pick(place, ({ text }) => /^\p{Ll}{3,}$/u.test(text));
    const others = word ? realWordsLike(word.text) : [];
    return others.length === 0 ? undefined : edited(place, word, others[Math.floor(place.random() * others.length)] ?? '', 0);
  },
};

const DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', s: '5', b: '6', g: '9' };
/** Words that scanners take for each other. Source: Distributed Proofreaders, "Stealth scannos". */
const STEALTH: ReadonlyMap<string, readonly string[]> = new Map(
  `he be; be he; and arid; had bad; bad had; but hut; hut but; not hot; out cut; the tie; they thy; were wore; which winch; then thou; on oil; all ail; most moat; now bow; has bas; hear bear;
  been seen; than titan; my ray; can tan; any airy; time tune; must roust; make snake; other ether; into unto; last fast; such each; this thin; what whit; will well; like lute; long tong; hand band;
  head bead; him bun; his hiss; is as; as is
`.trim().split(/\s*;\s*/).map((row) => row.split(/\s+/)).map(([word = '', ...others]) => [word, others]));
/** Words that are left out: short, common and most often overlooked. */
const DROPPED: ReadonlySet<string> = new Set(['the', 'of', 'to', 'a', 'in', 'is', 'be', 'was', 'and', 'that', 'it', 'are', 'have', 'has', 'by', 'for', 'as', 'with', 'which', 'on', 'not', 'been', 'were', 'had']);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Real words that one changed, lost or added letter makes of a word, common enough to be one that a reader knows. */
function realWordsLike(word: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    found.add(word.slice(0, at) + word.slice(at + 1));
    for (const letter of LETTERS) {
      found.add(word.slice(0, at) + letter + word.slice(at));
      found.add(word.slice(0, at) + letter + word.slice(at + 1));
    }
  }
  found.delete(word);
  return [...found].filter((other) => other.length > 2 && wordFrequency(other) >= KNOWN && isEnglishWord(other));
}
const KNOWN = 3;

function oneOf(planters: readonly Planter[]): Planter {
  return (place) => planters[Math.floor(place.random() * planters.length)]?.(place);
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function pick({ tokens, random }: Place, accepts: (token: Token) => boolean): Token | undefined {
  const candidates = tokens.filter(accepts);
  return candidates[Math.floor(random() * candidates.length)];
}

/** A token's source where nothing but the token stands there. */
function plain({ block, source }: Place, token: Token): Span | undefined {
  const span = sourceSpan(block, token);
  return source.slice(span.start, span.end) === token.text ? span : undefined;
}

function edited(place: Place, token: Token | undefined, text: string, reach: number | 'block'): Edit | undefined {
  const at = token && plain(place, token);
  return at && { ...at, text, reach: reach === 'block' ? place.block : reach };
}

/** Text put in before a token; with `shift` -1 before the space before it. */
function before(place: Place, token: Token | undefined, text: string, shift = 0): Edit | undefined {
  const at = token && plain(place, token);
  if (!at || (shift < 0 && (place.source.charAt(at.start - 1) !== ' ' || !isWord(token)))) return undefined;
  return { start: at.start + shift, end: at.start + shift, text, reach: 1 };
}

/** The space between two tokens replaced. */
function gapEdited(place: Place, text: string, accepts: (before: Token, after: Token, beforeThat: Token | undefined) => boolean): Edit | undefined {
  const after = pick(place, (token) => {
    const previous = place.tokens[token.index - 1];
    return previous !== undefined && token.start === previous.end + 1 && accepts(previous, token, place.tokens[token.index - 2]);
  });
  const at = after && plain(place, after);
  return at && place.source.charAt(at.start - 1) === ' ' ? { start: at.start - 1, end: at.start, text, reach: 2 } : undefined;
}

/** Mulberry32: the same numbers for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
