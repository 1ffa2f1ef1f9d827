import { antonymTable } from './antonyms.ts';
import { familyTable } from './families.ts';
import { readPronunciations } from './pronunciations.ts';
import { soundTable } from './sounds.ts';
import { synonymTable } from './synonyms.ts';
import { chooseVocabulary, vocabularyTable } from './vocabulary.ts';
import { nounClassTable, verbClassTable } from './word-classes.ts';
import { readWordNet, WORDNET_VERSION } from './wordnet.ts';

/** The text of each generated file of `server/data/lexicons`, by its name. */
export function buildLexicons(): ReadonlyMap<string, string> {
  const wordNet = readWordNet();
  const pronunciations = readPronunciations();
  const vocabulary = chooseVocabulary(wordNet, pronunciations);
  const senses = synonymTable(wordNet, vocabulary);
  const fromWordNet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    vocabulary: vocabularyTable(wordNet, vocabulary),
    'noun-classes': nounClassTable(wordNet, vocabulary),
    'verb-classes': verbClassTable(wordNet, vocabulary),
    synonyms: senses.table,
    antonyms: antonymTable(wordNet, vocabulary, senses.numberOfHead),
    families: familyTable(wordNet, vocabulary),
  };
  const files = new Map<string, string>();
  for (const [name, table] of Object.entries(fromWordNet)) files.set(`${name}.json`, toJson(WORDNET_VERSION, table));
  files.set('sounds.json', toJson(PRONUNCIATIONS_VERSION, soundTable(pronunciations, vocabulary, wordNet.irregularForms)));
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const PRONUNCIATIONS_VERSION = 'cmu-pronouncing-dictionary 3.0.0, for the words of WordNet 3.0';

function toJson(source: string, table: Readonly<Record<string, string>>): string {
  const header = { generated: 'by npm run generate:lexicons, not by hand', source };
  return `${JSON.stringify({ ...header, ...table }, undefined, 1)}\n`;
}
