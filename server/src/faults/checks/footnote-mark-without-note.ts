import { defineFaultCheck } from '../fault.ts';
import { finding } from '../finding.ts';
import { readNotes } from '../notes.ts';

export default defineFaultCheck({
  label: 'footnote-mark-without-note',
  name: 'Footnote mark without its note',
  family: 'notes',
  definition: 'A mark in the text points to a note that the file does not have.',
  source: 'Distributed Proofreaders, Formatting Guidelines, "Footnotes"',
  examples: {
    positive: [{ text: 'The ship[^1] sailed.', parts: ['[^1]'] }],
    negative: [{ text: 'The ship[^1] sailed.\n\n[^1]: An old one.' }, { text: 'Write `[^1]` for a note.' }],
  },
  *checkDocument({ stretches }) {
    const { marks, notes } = readNotes(stretches);
    const known = new Set(notes.map(({ label }) => label));
    for (const { label, start, end } of marks) {
      if (!known.has(label)) yield finding({ start, end }, { message: `There is no note "${label}".`, score: 0.95 });
    }
  },
});
