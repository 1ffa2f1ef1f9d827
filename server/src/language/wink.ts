import winkNLP, { type ItsFunction } from 'wink-nlp';
import { winkModel } from './wink-model.ts';

/** What wink-nlp says of a word where it stands, before any repair. */
export interface WinkWord {
  readonly value: string;
  readonly partOfSpeech: string;
  readonly lemma: string;
  readonly type: string;
  readonly isStopWord: boolean;
}

export interface WinkReading<Word> {
  readonly words: readonly Word[];
  /** First word of each sentence. */
  readonly sentenceStarts: readonly number[];
}

/**
 * Words, sentence boundaries, parts of speech and lemmas by wink-nlp, which loads its model at the first call. It has four numbers a
 * word; whatever it says of a word hangs on three of them and is asked once for as long as it is remembered.
 * @param describe what is to be known of a word that it reads so
 */
export function winkReader<Word>(describe: (word: WinkWord) => Word): (text: string) => WinkReading<Word> {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const { its } = nlp;
  const known = new Map<number, { readonly tag: number; readonly expansion: number; readonly word: Word }[]>();
  return (text) => {
    const data: unknown = nlp.readDoc(text).out(its.readabilityStats as ItsFunction<unknown>);
    if (!isDocumentData(data)) return { words: [], sentenceStarts: [] };
    const { tokens, sentences } = data;
    const words: Word[] = [];
    if (known.size >= MOST_REMEMBERED) known.clear();
    for (let at = 0; at < tokens.length; at += NUMBERS_A_TOKEN) {
      const lexeme = tokens[at] ?? 0;
      const expansion = (tokens[at + 1] ?? 0) >>> SPACES_BITS;
      const tag = tokens[at + 2] ?? 0;
      const readings = known.get(lexeme) ?? NONE;
      let place = 0;
      while (place < readings.length && (readings[place]?.tag !== tag || readings[place]?.expansion !== expansion)) place++;
      let reading = readings[place];
      if (!reading) {
        const index = words.length;
        const value = its.value(index, data);
        // "cannot" has none where it is not expanded.
        const lemma: unknown = its.lemma(index, data, winkModel.addons);
        const word = describe({
          value, lemma: typeof lemma === 'string' ? lemma : value, partOfSpeech: its.pos(index, data), type: its.type(index, data), isStopWord: its.stopWordFlag(index, data),
        });
        reading = { tag, expansion, word };
        known.set(lexeme, [...readings, reading]);
      }
      words.push(reading.word);
    }
    return { words, sentenceStarts: sentences.map(([first]) => first) };
  };
}

/** What wink-nlp's own code has of a document, which the model makes it hand over (`wink-model.ts`). */
interface DocumentData {
  /** Four numbers a token: its lexeme; spaces before it and, above them, what a contraction was expanded from; part of speech and lemma; negation. */
  readonly tokens: readonly number[];
  readonly sentences: readonly (readonly [number, ...number[]])[];
}

function isDocumentData(data: unknown): data is DocumentData {
  return typeof data === 'object' && data !== null && 'tokens' in data && 'sentences' in data;
}

const NONE: readonly never[] = [];
const NUMBERS_A_TOKEN = 4;
const SPACES_BITS = 16;
/** So many lexemes, that a session of days does not grow without end. */
const MOST_REMEMBERED = 50_000;
