import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { buildLexicons } from './build.ts';
import { LEXICON_FOLDER, MANIFEST_FILE, manifestText } from './manifest.ts';

const files = buildLexicons();
mkdirSync(LEXICON_FOLDER, { recursive: true });
for (const [name, text] of files) {
  writeFileSync(new URL(name, LEXICON_FOLDER), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}
writeFileSync(new URL(MANIFEST_FILE, LEXICON_FOLDER), manifestText(files));
