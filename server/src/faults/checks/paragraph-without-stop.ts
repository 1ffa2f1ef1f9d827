import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { followsDirectly } from '../neighbours.ts';
import { perBlock } from '../per-stretch.ts';

export default defineFaultCheck({
  label: 'paragraph-without-stop',
  name: 'Paragraph without a stop',
  family: 'lines',
  definition: 'A paragraph of prose ends without a mark of punctuation.',
  source: 'gutcheck, "No punctuation at para end?"',
  examples: {
    positive: [{ text: 'The ships lay idle. The harbour was closed to all of them\n\nThe wind rose at last.', parts: ['them'], mended: 'The ships lay idle. The harbour was closed to all of them.\n\nThe wind rose at last.' }],
    negative: [{ text: 'The Harbour and Its Ships\n\nThe wind rose.' }, { text: 'The ships lay idle. He called:\n\n> Halt' }, { text: 'The ships lay idle. We are, yours truly,\n\nThe Crew of the Harbour Ships' }],
  },
  *checkDocument({ document, stretches, layout }) {
    for (const { block, found: last } of wordsWithoutStop(stretches)) {
      const next = document.blocks[block.index + 1];
      if (!layout.isProse(block)) continue;
      // What an address, a table or a quotation goes on with is no sentence that lacks its end.
      if (next && (!followsDirectly(document, block, next) || !/^["“‘'(*]?\p{Lu}/u.test(next.prose))) continue;
      const span = sourceSpan(block, last);
      yield finding(span, { message: `The paragraph ends after "${last.text}" without a stop.`, score: 0.8, ways: [way('Put in a stop', { start: span.end, end: span.end }, '.')] });
    }
  },
});

/** The last word of a paragraph that no stop follows. */
const wordsWithoutStop = perBlock(({ kind }, passage) => {
  const last = passage?.tokens.at(-1);
  if (!passage?.isEnglish || kind !== 'paragraph' || passage.sentences.length < MINIMUM_SENTENCES) return [];
  return last?.kind === 'word' && !last.text.endsWith('.') && /^\p{Ll}/u.test(last.text) ? [last] : [];
});

/** A paragraph of one sentence may be a title or a caption. */
const MINIMUM_SENTENCES = 2;
