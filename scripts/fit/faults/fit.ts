/** `npm run fit:faults`: counts which classes of words stand together, for the checks that judge a word by its context. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CountedKeys } from '../../../server/src/faults/context/context-model.ts';
import { ROOT } from '../../generate/generated-file.ts';
import { differences, packNumbers } from '../../lexicons/packing.ts';
import { hasShared, SHARED_IS_ABSENT } from '../shared-folder.ts';
import { countContexts } from './context-counts.ts';
import { readContextTexts } from './context-texts.ts';

const OUTPUT = 'server/data/faults/context-model.json';

if (hasShared()) fit();
else {
  console.error(SHARED_IS_ABSENT);
  process.exitCode = 2;
}

function fit(): void {
  const { classes, unigrams, bigrams, trigrams } = countContexts(readContextTexts());
  const text = `${JSON.stringify({ $generated: 'npm run fit:faults', classes: classes.join(' '), unigrams: packNumbers(unigrams), bigrams: packCounts(bigrams), trigrams: packCounts(trigrams) }, undefined, 1)}\n`;
  writeFileSync(path.join(ROOT, OUTPUT), text);
  console.log(`${OUTPUT}: ${classes.length} classes, ${bigrams.keys.length} pairs, ${trigrams.keys.length} triples, ${Math.round(gzipSync(text).length / 1024)} KB compressed`);
}

/** Differences of rising keys and counts, by turns. */
function packCounts({ keys, counts }: CountedKeys): string {
  return packNumbers(differences([...keys]).flatMap((difference, place) => [difference, counts[place] ?? 0]));
}
