import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PARTS_OF_SPEECH } from '../../server/src/language/lexicon/parts-of-speech.ts';
import type { PartOfSpeech } from '../../server/src/language/lexicon/parts-of-speech.ts';

/** Where Debian's package `wordnet-base` puts its files. */
export const WORDNET_FOLDER = '/usr/share/wordnet';

/** What the generated tables name as their source. */
export const WORDNET_VERSION = 'WordNet 3.0';

export interface SynsetWord {
  /** As WordNet spells it: names have a capital. */
  readonly spelling: string;
  readonly lemma: string;
}

export interface Pointer {
  readonly symbol: string;
  /** The identifier of the synset pointed to. */
  readonly target: string;
  /** Words of the two synsets, counted from 0; undefined when the pointer holds between whole synsets. */
  readonly words: { readonly from: number; readonly to: number } | undefined;
}

export interface Synset {
  readonly id: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly isSatellite: boolean;
  /** The number of the lexicographer file. */
  readonly file: number;
  readonly words: readonly SynsetWord[];
  readonly pointers: readonly Pointer[];
  /** Sentence frames of verbs; `word` undefined when a frame holds for all words. */
  readonly frames: readonly { readonly frame: number; readonly word: number | undefined }[];
  /** The definition and the examples. */
  readonly gloss: string;
}

export interface Sense {
  readonly synset: Synset;
  /** From 0, the commonest. */
  readonly rank: number;
  /** How often the sense-tagged texts have it. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly lemmas: readonly string[];
  /** Inflected forms that follow no rule: "went", "children". */
  readonly irregularForms: readonly string[];
  senses(lemma: string, partOfSpeech: PartOfSpeech): readonly Sense[];
}

export function hasWordNet(): boolean {
  return existsSync(join(WORDNET_FOLDER, 'data.noun'));
}

export function readWordNet(): WordNet {
  if (!hasWordNet()) {
    throw new Error(`No WordNet in ${WORDNET_FOLDER}: install Debian's package wordnet-base (apt-get install wordnet-base)`);
  }
  const counts = readCounts();
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, Sense[]>();
  const irregularForms: string[] = [];
  for (const partOfSpeech of PARTS_OF_SPEECH) {
    for (const line of linesOf(`data.${FILE_SUFFIXES[partOfSpeech]}`)) {
      const synset = parseSynset(line, partOfSpeech);
      synsets.set(synset.id, synset);
    }
    for (const line of linesOf(`index.${FILE_SUFFIXES[partOfSpeech]}`)) {
      const fields = line.trim().split(/\s+/);
      const lemma = fields[0] ?? '';
      const offsets = fields.slice(-Number(fields[2]));
      const key = senseKey(lemma, partOfSpeech);
      senses.set(
        key,
        offsets.flatMap((offset, rank) => {
          const synset = synsets.get(`${partOfSpeech}:${offset}`);
          return synset === undefined ? [] : [{ synset, rank, count: counts.get(`${key}:${rank + 1}`) ?? 0 }];
        }),
      );
    }
    for (const line of linesOf(`${FILE_SUFFIXES[partOfSpeech]}.exc`)) irregularForms.push(line.split(' ')[0] ?? '');
  }
  const lemmas = [...new Set([...senses.keys()].map((key) => key.slice(key.indexOf(':') + 1)))].toSorted();
  return { synsets, lemmas, irregularForms, senses: (lemma, partOfSpeech) => senses.get(senseKey(lemma, partOfSpeech)) ?? [] };
}

const FILE_SUFFIXES: Readonly<Record<PartOfSpeech, string>> = { noun: 'noun', verb: 'verb', adjective: 'adj', adverb: 'adv' };

const PART_OF_LETTER: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adjective', s: 'adjective', r: 'adverb' };

/** The digit after the percent sign of a sense key. */
const PART_OF_DIGIT: Readonly<Record<string, PartOfSpeech>> = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };

function senseKey(lemma: string, partOfSpeech: PartOfSpeech): string {
  return `${partOfSpeech}:${lemma}`;
}

/** Lines of a WordNet file but for its licence, whose lines open with a blank. */
function linesOf(file: string): readonly string[] {
  return readFileSync(join(WORDNET_FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/** `cntlist.rev`: sense key, number of the sense, count. */
function readCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf('cntlist.rev')) {
    const [key = '', number = '', count = ''] = line.split(' ');
    const percent = key.indexOf('%');
    const partOfSpeech = PART_OF_DIGIT[key.charAt(percent + 1)];
    if (partOfSpeech !== undefined) counts.set(`${senseKey(key.slice(0, percent), partOfSpeech)}:${number}`, Number(count));
  }
  return counts;
}

/** One line of a data file, as the manual page wndb(5WN) describes it. */
function parseSynset(line: string, partOfSpeech: PartOfSpeech): Synset {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const words: SynsetWord[] = [];
  let at = 4;
  for (; words.length < wordCount; at += 2) {
    // An adjective may carry a marker of its place: "galore(ip)".
    const spelling = field(at).replace(/\(.*\)$/, '');
    words.push({ spelling, lemma: spelling.toLowerCase() });
  }
  const pointers: Pointer[] = [];
  const pointerCount = Number(field(at++));
  for (; pointers.length < pointerCount; at += 4) {
    const from = Number.parseInt(field(at + 3).slice(0, 2), 16);
    const to = Number.parseInt(field(at + 3).slice(2), 16);
    pointers.push({
      symbol: field(at),
      target: `${PART_OF_LETTER[field(at + 2)] ?? partOfSpeech}:${field(at + 1)}`,
      words: from === 0 ? undefined : { from: from - 1, to: to - 1 },
    });
  }
  const frames: { frame: number; word: number | undefined }[] = [];
  for (at++; partOfSpeech === 'verb' && at + 2 < fields.length; at += 3) {
    const word = Number.parseInt(field(at + 2), 16);
    frames.push({ frame: Number(field(at + 1)), word: word === 0 ? undefined : word - 1 });
  }
  return {
    id: `${partOfSpeech}:${field(0)}`,
    partOfSpeech,
    isSatellite: field(2) === 's',
    file: Number(field(1)),
    words,
    pointers,
    frames,
    gloss: line.slice(line.indexOf('|') + 1).trim(),
  };
}
