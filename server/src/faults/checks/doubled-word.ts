import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';

export default defineFaultCheck({
  label: 'doubled-word',
  name: 'Doubled word',
  family: 'words',
  definition: 'A function word stands twice where the language wants it once.',
  source: 'gutcheck, "Duplicated word"',
  examples: {
    positive: [{ text: 'They came to the the harbour.', parts: ['the'], mended: 'They came to the harbour.' }],
    negative: [{ text: 'Never, never again.' }, { text: 'He had had enough.' }],
  },
  *checkBlock({ block, passage: { tokens } }) {
    for (const [index, token] of tokens.entries()) {
      const previous = tokens[index - 1];
      if (!previous || token.kind !== 'word' || token.normal !== previous.normal || !DOUBLED_BY_MISTAKE.has(token.normal)) continue;
      const span = sourceSpan(block, token);
      const gap = sourceSpan(block, { start: previous.end, end: token.end });
      yield {
        parts: [span],
        message: `"${token.text}" stands twice.`,
        score: 0.95,
        data: { isCertain: true, mends: [{ title: `Take out the second "${token.text}"`, changes: [{ ...gap, text: '' }] }] },
      };
    }
  },
});

/** Words that English never doubles. "had had", "that that" and "in in" may be right. */
const DOUBLED_BY_MISTAKE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'to', 'or', 'for', 'with', 'from', 'by', 'at', 'as', 'its', 'their', 'his', 'our', 'be', 'are', 'was', 'were', 'which']);
