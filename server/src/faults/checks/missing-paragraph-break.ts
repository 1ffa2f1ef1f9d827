import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'missing-paragraph-break',
  name: 'Missing paragraph break',
  family: 'lines',
  definition: 'A line far shorter than the others ends a sentence, and the next begins one: the blank line between two paragraphs is lost.',
  source: 'gutcheck, "Query missing paragraph break?", "Short line"',
  examples: {
    positive: [{
      text: `${'The ships lay idle in the harbour of the old town, and the crews\nsang all day of the sea and of the wind that would not rise for\nthem, until the evening came.\n\n'.repeat(3)}The ships lay idle in the harbour of the old town, and the crews\nsang all day.\nThe harbour master came down at noon and told them all to go home\nbefore the night.`,
      parts: ['\n'],
    }],
    negative: [{ text: 'The ships lay idle.\nThe crews sang.\nThe wind rose.' }, { text: 'The ships lay idle in the harbour of the old town, and the crews sang all day.' }],
  },
  *checkBlock({ block, source, checked: { layout, lineWidth } }) {
    if (block.kind !== 'paragraph' || !source.includes('\n') || !layout.isProse(block)) return;
    const width = lineWidth();
    if (width < MINIMUM_WIDTH) return;
    let from = 0;
    for (const match of source.matchAll(/\r?\n/g)) {
      const line = source.slice(from, match.index).trimEnd();
      const next = source.slice(match.index + match[0].length);
      from = match.index + match[0].length;
      const [nextWord = ''] = /^\S+/.exec(next) ?? [];
      const isShort = line.length < width * SHORT && line.length + nextWord.length < width * SHORT;
      if (!isShort || / {2}$|\\$/.test(source.slice(0, match.index)) || !/[.!?]["”’)]*$/.test(line) || !/^["“‘]?\p{Lu}/u.test(nextWord)) continue;
      const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      yield finding(span, { message: 'A paragraph seems to end with this short line.', score: 0.6, ways: [way('Put in a blank line', span, '\n\n')] });
    }
  },
});

/** Narrower texts are verse, lists and columns; UTF-16 code units. */
const MINIMUM_WIDTH = 45;
/** A line is short below this part of the usual width. */
const SHORT = 0.6;
