import winkNLP, { type ItsFunction, type Tokens } from 'wink-nlp';
import { winkModel } from './wink-model.ts';

/** What wink-nlp says of a text, before any repair: parallel arrays, one entry a token. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly partsOfSpeech: readonly string[];
  readonly lemmas: readonly string[];
  readonly types: readonly string[];
  readonly stopWordFlags: readonly boolean[];
  /** First token of each sentence. */
  readonly sentenceStarts: readonly number[];
}

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | undefined;

/** Sentence boundaries, tokens, parts of speech and lemmas by wink-nlp; loads its model at the first call. */
export function readWithWink(text: string): WinkReading {
  nlp ??= winkNLP(winkModel, ['sbd', 'pos']);
  const { its } = nlp;
  const document = nlp.readDoc(text);
  const tokens = document.tokens();
  const spans: readonly unknown[] = document.sentences().out(its.span);
  return {
    values: read(tokens, its.value, String),
    partsOfSpeech: read(tokens, its.pos, String),
    lemmas: read(tokens, its.lemma, String),
    types: read(tokens, its.type, String),
    stopWordFlags: read(tokens, its.stopWordFlag, Boolean),
    sentenceStarts: spans.map((span) => (Array.isArray(span) && typeof span[0] === 'number' ? span[0] : 0)),
  };
}

/** wink-nlp's declarations give `lemma` two parameters too few and every list two types: the conversion settles both. */
function read<T extends string | boolean>(tokens: Tokens, property: unknown, convert: (value: unknown) => T): readonly T[] {
  const list: readonly unknown[] = tokens.out(property as ItsFunction<T>);
  return list.map(convert);
}
