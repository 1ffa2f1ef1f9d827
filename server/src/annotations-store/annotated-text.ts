import path from 'node:path';
import { type AnchoredRecord, anchorRecords } from '../annotations/anchoring/anchor-records.ts';
import { recordsOf, type Sidecar } from '../annotations/sidecar.ts';
import { BaseTexts } from './base-texts.ts';
import { projectRootOf } from './project-root.ts';
import { readSidecar, SIDECAR_ENDING } from './sidecar-file.ts';

/** A sidecar's annotations at their places in the text as it now stands. */
export interface AnnotatedText {
  readonly sidecarFile: string;
  readonly sidecar: Sidecar;
  readonly anchored: readonly AnchoredRecord[];
}

/** Reads a sidecar and finds its annotations' places in the source. */
export async function readAnnotatedText(sidecarFile: string, source: string): Promise<AnnotatedText> {
  const { sidecar, anchoredIn } = await readSidecarWithTexts(sidecarFile);
  return { sidecarFile, sidecar, anchored: anchoredIn(source) };
}

/** A sidecar read once, to find its annotations' places in several versions of a text. */
export async function readSidecarWithTexts(sidecarFile: string): Promise<{ readonly sidecar: Sidecar; readonly anchoredIn: (source: string) => readonly AnchoredRecord[] }> {
  const sidecar = await readSidecar(sidecarFile);
  const records = recordsOf(sidecar);
  const bases = new BaseTexts(projectRootOf(sidecarFile));
  const texts = new Map<string, string | undefined>();
  for (const { textHash } of records) if (!texts.has(textHash)) texts.set(textHash, await bases.read(textHash));
  return { sidecar, anchoredIn: (source) => anchorRecords(records, source, (hash) => texts.get(hash)) };
}

/** The text that a sidecar is about: the one its records name, beside it; without any, the one it is named after. */
export function textFileOf(sidecarFile: string, sidecar: Sidecar): string {
  const named = recordsOf(sidecar)[0]?.target[0].source;
  return path.join(path.dirname(sidecarFile), named ?? `${path.basename(sidecarFile, SIDECAR_ENDING)}.md`);
}
