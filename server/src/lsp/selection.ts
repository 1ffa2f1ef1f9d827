import type { Passage } from '../language/passage.ts';
import { type Block, sourceSpan } from '../text/block.ts';
import type { ProseSpan, SourceOffset, Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';

/** The stretches around a place, each within the next: word, phrase, clause, sentence, paragraph, section, text. */
export function stretchesAround(analysed: AnalysedDocument, offset: SourceOffset): readonly Span[] {
  const { document, passages } = analysed.analysis;
  const whole = { start: 0, end: analysed.source.length };
  const block = document.blocks.findLast(({ start, end }) => start <= offset && offset <= end);
  if (!block) return [whole];
  const passage = passages[block.index];
  const section = document.blocks.filter((other) => other.section === block.section);
  const sectionSpan = { start: section[0]?.start ?? block.start, end: section.at(-1)?.end ?? block.end };
  const inner = passage ? proseStretches(passage, block.map.toProse(offset - block.start)) : [];
  return growing([...inner.map((span) => sourceSpan(block, span)), blockSpan(block), sectionSpan, whole]);
}

function proseStretches(passage: Passage, at: number): readonly ProseSpan[] {
  const holds = ({ start, end }: ProseSpan): boolean => start <= at && at <= end;
  const sentence = passage.sentences.findLast(holds);
  return [passage.tokens.findLast(holds), sentence?.commata.findLast(holds), sentence?.cola.findLast(holds), sentence].filter((span) => span !== undefined);
}

function blockSpan({ start, end }: Block): Span {
  return { start, end };
}

/** Those that hold the one before and are larger. */
function growing(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    const last = kept.at(-1);
    if (!last || (start <= last.start && end >= last.end && end - start > last.end - last.start)) kept.push({ start, end });
  }
  return kept;
}
