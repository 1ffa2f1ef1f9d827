import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { buildLexicons } from './build.ts';

const FOLDER = new URL('../../server/data/lexicons/', import.meta.url);

mkdirSync(FOLDER, { recursive: true });
let raw = 0;
let packed = 0;
for (const [name, text] of buildLexicons()) {
  writeFileSync(new URL(name, FOLDER), text);
  const gzipped = gzipSync(text).length;
  raw += text.length;
  packed += gzipped;
  console.log(`${name}: ${text.length} bytes, ${gzipped} gzipped`);
}
console.log(`together ${raw} bytes, ${packed} gzipped`);
