import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareGlossary } from '../../../server/src/entities/glossary-index.ts';
import type { Glossary } from '../../../server/src/entities/glossary.ts';
import { countDocumentWords } from '../../../server/src/entities/document-words.ts';
import { TAGGED_TYPES } from '../../../server/src/entities/tagger/tags.ts';
import { isOfClass } from '../../../server/src/entities/word-classes.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { type Block, sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { type GoldSpan, type Instance, makeInstance } from './instance.ts';
import { CORPUS } from './places.ts';

/** A name marked in a text's source. */
export interface MarkedName extends Span {
  readonly label: string;
}

export function readSource(name: string): string {
  return readFileSync(path.join(CORPUS, `${name}.md`), 'utf8');
}

/** The marked stretches of a text as instances, each block's words knowing the whole text. */
export function markedText(source: string, names: readonly MarkedName[], isRead: (span: Span, block: Block) => boolean, glossary: Glossary): readonly Instance[] {
  const document = readDocument(source);
  const passages = document.blocks.map((block) => readPassage(block.prose, block.kind));
  const words = countDocumentWords(passages);
  const index = prepareGlossary(glossary);
  return document.blocks.flatMap((block, at) => {
    const passage = passages[at];
    if (!passage) return [];
    const spans = names.flatMap((mark): readonly GoldSpan[] => {
      const type = TAGGED_TYPES.find((known) => known === mark.label);
      if (type === undefined || mark.start < block.start || mark.end > block.end) return [];
      const start = passage.tokens.findIndex((token) => sourceSpan(block, token).end > mark.start);
      const end = passage.tokens.findLastIndex((token) => sourceSpan(block, token).start < mark.end);
      const [first, last] = [passage.tokens[start], passage.tokens[end]];
      return first && last ? [withoutTitle(passage.prose, { start: first.start, end: last.end, type })] : [];
    });
    const instance = makeInstance(passage, spans, TAGGED_TYPES, words, index);
    const runs = instance.runs.filter(({ from, to }) => {
      const [opening, closing] = [passage.tokens[from], passage.tokens[to - 1]];
      return opening !== undefined && closing !== undefined && isRead({ start: sourceSpan(block, opening).start, end: sourceSpan(block, closing).end }, block);
    });
    return runs.length === 0 ? [] : [{ ...instance, runs }];
  });
}

/** The tagger learns names without titles; a rule puts the title before them. */
function withoutTitle(prose: string, span: GoldSpan): GoldSpan {
  const title: RegExpExecArray | null = span.type === 'person' ? /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(prose.slice(span.start, span.end)) : null;
  if (title?.[1] === undefined || /^(?:st|saint)$/i.test(title[1]) || !isOfClass(title[1], 'title')) return span;
  return { ...span, start: span.start + title[0].length };
}
