import type { FeatureSet } from '../../../../server/src/claims/features/feature-set.ts';
import { readSentences } from '../../../../server/src/claims/features.ts';
import { readPassage } from '../../../../server/src/language/read-passage.ts';
import { readDocument } from '../../../../server/src/text/document.ts';

/** What is read of each sentence of a Markdown text. */
export function featuresOf(source: string): readonly FeatureSet[] {
  const { blocks } = readDocument(source);
  return readSentences(blocks, blocks.map((block) => readPassage(block.prose, block.kind))).map(({ features }) => features);
}
