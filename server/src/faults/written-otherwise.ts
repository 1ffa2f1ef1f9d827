import { sourceSpan } from '../text/block.ts';
import type { CheckedDocument, FaultFinding } from './fault.ts';
import { finding, way } from './finding.ts';

/** The usual form of a word has so many instances, and so many times those of the other. */
export const RULE = 3;
export const TIMES = 3;

/** The places where a word stands in a form that the document writes otherwise elsewhere. @param usual the usual form by the other, in lower case */
export function* writtenOtherwise({ document, passages, vocabulary }: CheckedDocument, usual: ReadonlyMap<string, string>): Iterable<FaultFinding> {
  if (usual.size === 0) return;
  for (const block of document.blocks) {
    for (const token of passages[block.index]?.tokens ?? []) {
      const other = usual.get(token.normal);
      if (other === undefined) continue;
      const span = sourceSpan(block, token);
      const mended = /^\p{Lu}/u.test(token.text) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      yield finding(span, { message: `Elsewhere the document writes "${other}" (${vocabulary.count(other)} times).`, score: 0.4, ways: span.end - span.start === token.text.length ? [way(`Write "${mended}"`, span, mended)] : [] });
    }
  }
}
