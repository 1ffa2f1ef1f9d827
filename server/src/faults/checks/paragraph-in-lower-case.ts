import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { followsDirectly } from '../neighbours.ts';

export default defineFaultCheck({
  label: 'paragraph-in-lower-case',
  name: 'Paragraph that begins in lower case',
  family: 'lines',
  definition: 'A paragraph begins with a small letter although the one before it is complete.',
  source: 'gutcheck, "Paragraph starts with lower-case"',
  examples: {
    positive: [{ text: 'The ships lay idle.\n\nthe harbour was closed to all of them.', parts: ['the'] }],
    negative: [{ text: 'They sold:\n\nropes and nets of the best kind.' }, { text: '> The ships lay idle.\n\nwrote the harbour master to the crew.' }, { text: '- ropes\n- nets' }, { text: '# Ships\n\nof the old kind were there.' }],
  },
  *checkDocument({ document, passages, layout }) {
    for (const [index, block] of document.blocks.entries()) {
      const previous = document.blocks[index - 1];
      const tokens = passages[index]?.tokens ?? [];
      const [first] = tokens;
      if (!previous || !first || first.kind !== 'word' || first.start !== 0 || !/^\p{Ll}{2}/u.test(first.text) || tokens.length < MINIMUM_TOKENS || passages[index]?.isEnglish !== true) continue;
      if (!layout.isProse(block) || layout.isVerse(previous) || !followsDirectly(document, previous, block) || !/[.!?]["”’)\]]*$/.test(previous.prose)) continue;
      const span = sourceSpan(block, first);
      const capitalized = first.text.charAt(0).toUpperCase() + first.text.slice(1);
      yield finding(span, { message: `The paragraph begins in lower case ("${first.text}").`, score: 0.8, ways: [way(`Write "${capitalized}"`, span, capitalized)] });
    }
  },
});

/** Shorter ones are items and captions. */
const MINIMUM_TOKENS = 6;
