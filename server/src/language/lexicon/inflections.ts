import { isInLexicon } from './vocabulary.ts';

/** A regular inflection: the word it is of, and the sounds it adds after a base that ends in a given sound. */
export interface Inflection {
  readonly base: string;
  readonly soundsAfter: (lastPhone: string | undefined) => readonly string[];
}

/** The regular inflection (-s, -ed, -ing) that a lower-case word shows of a word in the lexicon. */
export function inflectionOf(word: string): Inflection | undefined {
  for (const { ending, restored, soundsAfter } of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_BASE) continue;
    const stem = word.slice(0, word.length - ending.length);
    // "fining" is of "fine": "fin" would double its consonant.
    const ordered = ending === 'ing' && HAS_SILENT_E.test(stem) ? restored.toReversed() : restored;
    for (const rest of ordered) {
      if (isInLexicon(stem + rest)) return { base: stem + rest, soundsAfter };
    }
    const single = /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : '';
    if (ending !== 's' && single !== '' && isInLexicon(single)) return { base: single, soundsAfter };
  }
  return undefined;
}

const SHORTEST_BASE = 2;

const HAS_SILENT_E = /[^aeiou][aeiou][bdgklmnprtz]$/;

const SIBILANTS: ReadonlySet<string> = new Set(['S', 'Z', 'SH', 'ZH', 'CH', 'JH']);
const VOICELESS: ReadonlySet<string> = new Set(['P', 'T', 'K', 'F', 'TH', 'S', 'SH', 'CH']);

const ENDINGS: readonly {
  readonly ending: string;
  readonly restored: readonly string[];
  readonly soundsAfter: (lastPhone: string | undefined) => readonly string[];
}[] = [
  { ending: 'ies', restored: ['y', 'ie'], soundsAfter: soundsOfS },
  { ending: 'es', restored: ['e', ''], soundsAfter: soundsOfS },
  { ending: 's', restored: [''], soundsAfter: soundsOfS },
  { ending: 'ied', restored: ['y', 'ie'], soundsAfter: soundsOfEd },
  { ending: 'ed', restored: ['e', ''], soundsAfter: soundsOfEd },
  { ending: 'ying', restored: ['y', 'ie'], soundsAfter: () => ['IH', 'NG'] },
  { ending: 'ing', restored: ['', 'e'], soundsAfter: () => ['IH', 'NG'] },
];

function soundsOfS(last: string | undefined): readonly string[] {
  if (last === undefined) return ['Z'];
  if (SIBILANTS.has(last)) return ['AH', 'Z'];
  return [VOICELESS.has(last) ? 'S' : 'Z'];
}

function soundsOfEd(last: string | undefined): readonly string[] {
  if (last === 'T' || last === 'D') return ['AH', 'D'];
  return [last !== undefined && VOICELESS.has(last) ? 'T' : 'D'];
}
