import { isInLexicon, wordFrequency } from '../../language/lexicon.ts';
import { rememberPerPassage } from '../../language/per-passage.ts';
import type { Token } from '../../language/token.ts';
import { ofWord } from '../../language/word.ts';
import { wordClassesOf, WORD_CLASSES } from '../word-classes.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { hashText } from './hash.ts';

/** What the tagger sees in a word by itself; all but flags are hashes. */
export interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly prefix: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly shape: number;
  /** Bits of the gazetteers that have it, capitals wanted. */
  readonly gazetteer: number;
  /** Bits of {@link WORD_CLASSES}. */
  readonly classes: number;
  /** How common it is as a word in small letters: 0 unknown, 1 rare, 2 known, 3 common. */
  readonly commonness: number;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** A word in small letters that names hold in their middle: "of", "de". */
  readonly isConnector: boolean;
}

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'the', 'de', 'la', 'le', 'les', 'du', 'des', 'von', 'van', 'der', 'den', 'di', 'da', 'del', 'della', 'y', 'and', 'et', 'for', 'in', 'on', 'to', 'zu', 'und', 'ibn', 'al', '&', "'s", '’s', "'", '’', '-', 'against', '.']);

/** What was read of each way of writing a word: few have more than two. */
const readings = ofWord((): { readonly text: string; readonly word: Word }[] => []);

export function readWord({ text, word }: Pick<Token, 'text' | 'word'>): Word {
  const known = readings(word);
  for (let at = 0; at < known.length; at++) {
    const reading = known[at];
    if (reading?.text === text) return reading.word;
  }
  const read = makeWord(text);
  known.push({ text, word: read });
  return read;
}

/** The words of a passage's tokens. */
export const wordsOf = rememberPerPassage(({ tokens }): readonly Word[] => tokens.map(readWord));

function makeWord(text: string): Word {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'");
  let classes = 0;
  for (const name of wordClassesOf(lower)) classes |= 1 << WORD_CLASSES.indexOf(name);
  const isCapital = /^(?:\p{Lu}|[\p{L}’']+-\p{Lu}|\p{Ll}['’]\p{Lu})/u.test(text);
  return {
    exact: hashText(text), lower: hashText(lower), prefix: hashText(lower.slice(0, 3)), suffix3: hashText(lower.slice(-3)), suffix2: hashText(lower.slice(-2)),
    shape: hashText(shapeOf(text)), gazetteer: isCapital ? gazetteerFlags(text) : 0, classes, commonness: commonnessOf(lower),
    isCapital, isNumber: /^\p{N}/u.test(text), isConnector: CONNECTORS.has(lower),
  };
}

/** "McDonald" XxXxx, "1848-51" 00-0, "G.P.U." X.X.X. — runs of more than two like characters are two. */
function shapeOf(text: string): string {
  return text.replace(/\p{Lu}/gu, 'X').replace(/[\p{Ll}\p{Lo}]/gu, 'x').replace(/\p{N}/gu, '0').replace(/(.)\1{2,}/g, '$1$1');
}

function commonnessOf(lower: string): number {
  if (/[^a-z'-]/.test(lower)) return 0;
  const forms = [lower, lower.replace(/s$/, ''), lower.replace(/ed$/, ''), lower.replace(/ing$/, ''), lower.replace(/ies$/, 'y')];
  const frequency = Math.max(...forms.map(wordFrequency));
  if (frequency >= COMMON_BAND) return 3;
  if (frequency >= 2) return 2;
  return forms.some(isInLexicon) ? 1 : 0;
}
/** Twenty times or more in WordNet's tagged texts. */
const COMMON_BAND = 4;
