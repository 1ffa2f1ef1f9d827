import { readPassage } from '../../language/read-passage.ts';
import { type ExportFormat, loss } from '../export-format.ts';
import { proseParts, type ProsePart } from '../prose-parts.ts';

export default {
  name: 'iob2',
  title: 'IOB2, one token a line',
  specification: 'Tjong Kim Sang and Veenstra 1999, Representing Text Chunks (aclanthology.org/E99-1023)',
  cannotHold: 'marks that overlap, marks of several parts, rejected marks, notes, authors, scores',
  write(document) {
    const { blocks, outside } = proseParts({ ...document, annotations: document.annotations.filter(({ status }) => status !== 'rejected') });
    const dropped = { overlapping: 0 };
    const lines = blocks.flatMap(({ block, parts }) => {
      const passage = readPassage(block.prose, block.kind);
      const single = parts.filter(({ annotation }) => annotation.parts.length === 1);
      const flat = withoutOverlaps(single);
      dropped.overlapping += single.length - flat.length;
      return passage.sentences.flatMap((sentence) => [
        ...passage.tokens.slice(sentence.from, sentence.to).map((token) => {
          const part = flat.find((each) => each.start < token.end && token.start < each.end);
          const isFirst = part && !passage.tokens.some((other) => other.index < token.index && other.end > part.start);
          return `${token.text}\t${part ? `${isFirst ? 'B' : 'I'}-${part.annotation.label}` : 'O'}`;
        }),
        '',
      ]);
    });
    const rejected = document.annotations.filter(({ status }) => status === 'rejected').length;
    return {
      files: [{ ending: '.iob2', text: `${lines.join('\n')}\n` }],
      losses: [
        ...loss(document.annotations.filter(({ parts, status }) => status !== 'rejected' && parts.length > 1).length, 'of several parts left out: a tag is of one stretch'),
        ...loss(dropped.overlapping, 'left out because they overlap others: a token has one tag'),
        ...loss(rejected, 'rejected ones left out'),
        ...loss(outside.length, 'left out because they stand outside the prose'),
        ...loss(document.annotations.filter(({ note }) => note !== undefined).length, 'notes left out'),
      ],
    };
  },
} satisfies ExportFormat;

/** Of two that overlap the longer one, in reading order. */
function withoutOverlaps(parts: readonly ProsePart[]): readonly ProsePart[] {
  const kept: ProsePart[] = [];
  for (const part of [...parts].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < part.end && part.start < other.end)) kept.push(part);
  }
  return kept;
}
