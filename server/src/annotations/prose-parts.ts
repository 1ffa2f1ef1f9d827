import type { Block } from '../text/block.ts';
import { readDocument } from '../text/document.ts';
import type { ProseSpan } from '../text/span.ts';
import type { ExportedAnnotation, ExportedDocument } from './exported-document.ts';

/** A stretch of a block's prose that belongs to a part of an annotation. */
export interface ProsePart extends ProseSpan {
  readonly annotation: ExportedAnnotation;
  /** Counts the annotation's parts from 0. */
  readonly part: number;
}

export interface AnnotatedBlock {
  readonly block: Block;
  readonly parts: readonly ProsePart[];
}

/** A document's prose with the parts that stand in it; what stands in markup, tables or code has no prose. */
export function proseParts(document: ExportedDocument): { readonly blocks: readonly AnnotatedBlock[]; readonly outside: readonly ExportedAnnotation[] } {
  const { blocks } = readDocument(document.text);
  const found = new Set<ExportedAnnotation>();
  const annotated = blocks.map((block) => ({
    block,
    parts: document.annotations.flatMap((annotation) => annotation.parts.flatMap((each, part): readonly ProsePart[] => {
      if (each.start >= block.end || each.end <= block.start) return [];
      const start = each.start <= block.start ? 0 : block.map.toProse(each.start - block.start);
      const end = Math.min(block.prose.length, block.map.toProse(Math.min(each.end, block.end) - block.start));
      if (end <= start) return [];
      found.add(annotation);
      return [{ annotation, part, start, end }];
    })),
  }));
  return { blocks: annotated, outside: document.annotations.filter((annotation) => !found.has(annotation)) };
}
