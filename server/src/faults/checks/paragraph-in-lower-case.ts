import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { followsDirectly } from '../neighbours.ts';
import { perBlock } from '../per-stretch.ts';

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
  *checkDocument({ document, stretches, layout }) {
    for (const { block, found: first } of beginningsInLowerCase(stretches)) {
      const previous = document.blocks[block.index - 1];
      if (!previous || !layout.isProse(block) || layout.isVerse(previous) || !followsDirectly(document, previous, block) || !/[.!?]["”’)\]]*$/.test(previous.prose)) continue;
      const span = sourceSpan(block, first);
      const capitalized = first.text.charAt(0).toUpperCase() + first.text.slice(1);
      yield finding(span, { message: `The paragraph begins in lower case ("${first.text}").`, score: 0.8, ways: [way(`Write "${capitalized}"`, span, capitalized)] });
    }
  },
});

/** The first word of a paragraph where it is small. */
const beginningsInLowerCase = perBlock((_, passage) => {
  const first = passage?.tokens[0];
  return first?.kind === 'word' && first.start === 0 && /^\p{Ll}{2}/u.test(first.text) && passage?.isEnglish === true && passage.tokens.length >= MINIMUM_TOKENS ? [first] : [];
});

/** Shorter ones are items and captions. */
const MINIMUM_TOKENS = 6;
