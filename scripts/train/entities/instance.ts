import { TAG_COUNT, TAGGED_TYPES, type TaggedType, firstTag } from '../../../server/src/entities/tagger/tags.ts';
import { type DocumentWords, readInput, type Run, runsOf, type TaggerInput } from '../../../server/src/entities/tagger/features.ts';
import type { GlossaryIndex } from '../../../server/src/entities/glossary-index.ts';
import type { Passage } from '../../../server/src/language/passage.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: TaggedType;
}

/** One passage to learn from. */
export interface Instance {
  readonly input: TaggerInput;
  readonly runs: readonly Run[];
  /** The right tag of each token. */
  readonly tags: Uint8Array;
  /** Which tags its annotators could give: where they gave none, another may be right. */
  readonly allowed: readonly boolean[];
}

export function makeInstance(passage: Passage, spans: readonly GoldSpan[], types: readonly TaggedType[], document: DocumentWords, glossary: GlossaryIndex): Instance {
  const input = readInput(passage, glossary.match(passage), document);
  const tags = new Uint8Array(passage.tokens.length);
  for (const span of spans) {
    let isFirst = true;
    passage.tokens.forEach((token, index) => {
      const overlap = Math.min(token.end, span.end) - Math.max(token.start, span.start);
      if (overlap * 2 <= token.end - token.start) return;
      tags[index] = firstTag(span.type) + (isFirst ? 0 : 1);
      isFirst = false;
    });
  }
  return { input, runs: runsOf(input), tags, allowed: allowedTags(types) };
}

function allowedTags(types: readonly TaggedType[]): readonly boolean[] {
  return Array.from({ length: TAG_COUNT }, (_, tag) => tag === 0 || types.includes(TAGGED_TYPES[(tag - 1) >> 1] ?? 'person'));
}
