import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareGlossary } from '../../../server/src/entities/glossary-index.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { countDocumentWords } from '../../../server/src/entities/document-words.ts';
import { MAXIMUM_FEATURES, readFeatures, readInput, runsOf } from '../../../server/src/entities/tagger/features.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { OWN_MARKS } from './places.ts';

/** Sentences that use every kind of feature; no outcome hangs on what they say. */
const SAMPLE = [
  'At last General Thornbury of the Dockers\' Mutual Union came to Paris, said Mr. J. B. Weir, and spoke against Berlin.',
  'The Treaty of Ghent (1814) was no work of the Germans; Robespierre and Edda Halden knew "The Morning Lantern" well.',
  'THE STRIKE AT MERROW: ENGLISHMEN AND RUSSIANS IN THE C.I.O.',
];

/**
 * What weights learnt with these features and marks are known by: as long as it stays, so does their meaning. Features
 * are told by the rows that they have, so that a faster way to the same rows changes nothing.
 */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const passages = SAMPLE.map((text) => readPassage(text, 'paragraph'));
  const words = countDocumentWords(passages);
  const index = prepareGlossary(EMPTY_GLOSSARY);
  const rows = new Int32Array(MAXIMUM_FEATURES);
  for (const passage of passages) {
    const input = readInput(passage, index.match(passage), words);
    for (const run of runsOf(input)) {
      for (let at = run.from; at < run.to; at++) {
        const count = readFeatures(input, run, at, ALL_ROWS, rows);
        hash.update([...rows.subarray(0, count)].toSorted((a, b) => a - b).join());
      }
    }
  }
  for (const file of readdirSync(OWN_MARKS).filter((name) => name.endsWith('.jsonl')).sort()) hash.update(readFileSync(path.join(OWN_MARKS, file)));
  return hash.digest('hex').slice(0, DIGITS);
}

const ALL_ROWS = 0x7fffffff;
const DIGITS = 16;
