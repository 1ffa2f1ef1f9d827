import { partsOfSpeech } from '../../language/lexicon.ts';
import { inflectionOf } from '../../language/lexicon/inflections.ts';
import { beginsUpperCase } from '../../language/letter-case.ts';
import type { Sentence } from '../../language/passage.ts';
import type { Token } from '../../language/token.ts';

/** A place in a sentence as the context model sees it. */
export interface Place {
  readonly token: Token;
  /** Lower case, but "I". */
  readonly word: string;
  /** In mid-sentence with a capital: a name or title. */
  readonly isName: boolean;
}

/** The words and stops of a sentence; quotation marks, brackets and emphasis do not change what goes with what. */
export function placesOf(tokens: readonly Token[], sentence: Sentence): readonly Place[] {
  const places: Place[] = [];
  let previous: Place | undefined;
  for (let index = sentence.from; index < sentence.to; index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && SKIPPED.test(token.text))) continue;
    const isName = beginsUpperCase(token.text) && token.text !== 'I' && previous !== undefined && !ENDS.has(previous.word) && tokens[index - 1]?.text !== '“';
    previous = { token, word: token.normal, isName };
    places.push(previous);
  }
  return places;
}

const SKIPPED = /^["“”„«»‘’'()[\]{}*_]+$/;
/** After these a capital is only the sentence's. */
const ENDS: ReadonlySet<string> = new Set(['.', ':', '!', '?']);

/**
 * The class of a word that has none of its own: what parts of speech the lexicon gives it and how it ends. It is a
 * property of the word alone, so that a word can be put in another's place without reading the sentence anew.
 */
export function openClass(word: string, isName: boolean): string {
  if (/^\p{N}/u.test(word)) return '#number';
  if (/^\p{P}+$/u.test(word)) return PUNCTUATION.get(word) ?? '#mark';
  if (isName) return '#name';
  return `#${partsOf(word)}${endingOf(word)}`;
}

const PUNCTUATION: ReadonlyMap<string, string> = new Map([[',', ','], ['.', '.'], [';', ';'], [':', ':'], ['?', '?'], ['!', '!'], ['—', '—'], ['–', '—'], ['--', '—'], ['-', '—'], ['…', '…'], ['...', '…']]);

function partsOf(word: string): string {
  const own = partsOfSpeech(word);
  const parts = own.length > 0 ? own : partsOfSpeech(inflectionOf(word)?.base ?? '');
  return ['noun', 'verb', 'adjective', 'adverb'].map((part, place) => (parts.some((each) => each === part) ? 'nvar'.charAt(place) : '')).join('');
}

function endingOf(word: string): string {
  return /(?:ing|ed|ly|ness|ment|[ts]ion|[^s]s|er|est|al|ous|ive|ic|able|ity|ism|ist)$/.exec(word)?.[0].replace(/^[^s]s$/, 's').replace(/^[ts]ion$/, 'ion') ?? '';
}
