import { readFile } from 'node:fs/promises';
import { type PlacedRecord, placedRecords } from '../annotations/decided-marks.ts';
import { readAnnotatedText, textFileOf } from './annotated-text.ts';
import { readSidecar } from './sidecar-file.ts';
import { sidecarsBelow } from './sidecars-below.ts';

/** A text with all that people decided about it, in whatever sidecar. */
export interface DecidedText {
  readonly file: string;
  readonly source: string;
  readonly placed: readonly PlacedRecord[];
}

/** The texts below a folder that people decided on, in the order of their paths; those that cannot be read are left out. */
export async function decidedTexts(folder: string): Promise<readonly DecidedText[]> {
  const sidecars = new Map<string, string[]>();
  for (const sidecar of await sidecarsBelow(folder)) {
    const file = textFileOf(sidecar, await readSidecar(sidecar));
    sidecars.set(file, [...(sidecars.get(file) ?? []), sidecar]);
  }
  const texts: DecidedText[] = [];
  for (const [file, own] of sidecars) {
    const source = await readFile(file, 'utf8').catch(() => undefined);
    if (source === undefined) continue;
    const read = await Promise.all(own.map((sidecar) => readAnnotatedText(sidecar, source)));
    texts.push({ file, source, placed: read.flatMap(({ anchored }) => placedRecords(anchored)) });
  }
  return texts;
}
