import type { Token } from '../language/token.ts';
import { type Block, sourceSpan } from '../text/block.ts';
import type { FaultFinding } from './fault.ts';
import { finding, way } from './finding.ts';

/** The usual form of a word has so many instances, and so many times those of the other. */
export const RULE = 3;
export const TIMES = 3;

/** A word in a form that the document writes otherwise elsewhere. @param usual the usual form, in lower case @param times how often the document has it */
export function writtenOtherwise(block: Block, token: Token, usual: string, times: number): FaultFinding {
  const span = sourceSpan(block, token);
  const mended = /^\p{Lu}/u.test(token.text) ? usual.charAt(0).toUpperCase() + usual.slice(1) : usual;
  return finding(span, { message: `Elsewhere the document writes "${usual}" (${times} times).`, score: 0.4, ways: span.end - span.start === token.text.length ? [way(`Write "${mended}"`, span, mended)] : [] });
}
