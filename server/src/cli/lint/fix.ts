import writeFileAtomic from 'write-file-atomic';
import type { FaultAnalysis } from '../../analysis/find-faults.ts';
import { certainMends, withChanges } from '../../faults/mend.ts';

export interface FixedFile {
  readonly analysis: FaultAnalysis;
  /** How many faults were mended, by label. */
  readonly mended: ReadonlyMap<string, number>;
}

/** One mend may lay another bare; more rounds than this would chase each other. */
const ROUNDS = 8;

/** Makes the mends that are certain until none is left, and writes the file once, whole. */
export async function fixFile(path: string, source: string, find: (source: string) => FaultAnalysis): Promise<FixedFile> {
  const mended = new Map<string, number>();
  let analysis = find(source);
  for (let round = 0; round < ROUNDS; round++) {
    const { mended: faults, changes } = certainMends(analysis.faults.filter((fault) => fault.band !== 'possible'));
    if (changes.length === 0) break;
    for (const { label } of faults) mended.set(label, (mended.get(label) ?? 0) + 1);
    analysis = find(withChanges(analysis.document.source, changes));
  }
  if (analysis.document.source !== source) await writeFileAtomic(path, analysis.document.source);
  return { analysis, mended };
}
