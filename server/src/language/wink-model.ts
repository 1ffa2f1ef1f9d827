import * as v from 'valibot';
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';
import { data } from '#data';

/**
 * The model of wink-eng-lite-web-model that wink-nlp asks for, with its lexicon from `server/data/wink` and without what finds names,
 * negation and sentiment.
 */
export const winkModel: Model = {
  core: readCore, featureFn, sbd, pos,
  ner: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [EMPTY_AUTOMATON] }),
  sa: () => ({ machines: [EMPTY_AUTOMATON] }),
  metaCER: () => ({ machines: '', transformers: [] }),
  // wink-nlp asks the model for the statistics of a document and gives it all that it has of it: that is what is asked for.
  addons: { lemmatize, readabilityStats: (data: unknown) => data },
};

/** What wink-nlp's automaton exports when it has learnt nothing. */
const EMPTY_AUTOMATON = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** Row by row as wink-nlp's model has it: the word's number, mask, shift, and flags that say whether it is listed and whether it can be worked out of a word. */
const Layout = v.record(v.string(), v.tuple([v.number(), v.number(), v.number(), v.number(), v.number(), v.number()]));
const File = v.looseObject({
  packing: v.looseObject({ layout: Layout }),
  features: v.record(v.string(), v.looseObject({ list: v.array(v.string()) })),
  pos: v.looseObject({ hash: v.record(v.string(), v.number()) }),
  words: v.string(),
  notInAscii: v.array(v.tuple([v.number(), v.string()])),
});

function readCore(): unknown {
  const { packing, features, words, notInAscii, ...rest } = v.parse(File, JSON.parse(data.text('wink/model.json')));
  const layout = Object.entries(packing.layout);
  const listed = new Set(layout.filter(([, row]) => row[3] === 0).map(([name]) => name));
  const readFeatures = Object.entries(features).map(([name, feature]) => {
    const [, mask = 0, shift = 0] = packing.layout[name] ?? [];
    return [name, listed.has(name) ? { ...feature, hash: hashOf(feature.list), intrinsicSize: feature.list.length, index: feature.list.length, maxIndex: mask >>> shift } : feature] as const;
  });
  const lexemes = words.split(' ');
  for (const [place, word] of notInAscii) lexemes[place] = word;
  return {
    ...rest,
    packing: { ...packing, efList: layout.filter(([, row]) => row[4] === 1).map(([name]) => name) },
    features: {
      ...Object.fromEntries(readFeatures),
      posClusters: { list: features['posClusters']?.list.map((tags) => new Set(tags.split('_').map((tag) => rest.pos.hash[tag] ?? 0))) },
      lexeme: { list: lexemes, hash: lazyHashOf(lexemes, numbersIn('wink/order.bin')), intrinsicSize: lexemes.length, index: lexemes.length },
    },
    lexicon: numbersIn('wink/lexicon.bin'),
    xpansions: numbersIn('wink/expansions.bin'),
  };
}

function hashOf(list: readonly string[]): Readonly<Record<string, number>> {
  const hash: Record<string, number> = Object.create(null);
  for (const [place, value] of list.entries()) hash[value] = place;
  return hash;
}

/**
 * The place of each word, found when first asked for: wink-nlp reads and writes the hash as an object, and to enter all of its 88,000
 * words takes longer than all else that it does before it can begin.
 * @param order the places of the words in the order of the words
 */
function lazyHashOf(words: readonly string[], order: Uint32Array): object {
  const size = words.length;
  const placeOf = (word: string): number | undefined => {
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[order[middle] ?? 0] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    const place = order[low];
    return place !== undefined && words[place] === word ? place : undefined;
  };
  // Asked only for what the hash itself has not.
  const notYetFound = new Proxy<Record<string, number | undefined>>(Object.create(null), {
    get(_, word) {
      if (typeof word !== 'string') return undefined;
      const place = placeOf(word);
      // What is no word stays known as none: wink-nlp asks for every word with the stop behind it.
      hash[word] = place;
      return place;
    },
  });
  const hash: Record<string, number | undefined> = Object.create(notYetFound);
  return hash;
}

function numbersIn(file: 'wink/lexicon.bin' | 'wink/expansions.bin' | 'wink/order.bin'): Uint32Array {
  const { buffer, byteOffset, byteLength } = data.bytes(file);
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
