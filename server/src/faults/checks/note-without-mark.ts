import { defineFaultCheck } from '../fault.ts';
import { finding } from '../finding.ts';
import { readNotes } from '../notes.ts';

export default defineFaultCheck({
  label: 'note-without-mark',
  name: 'Note without its mark',
  family: 'notes',
  definition: 'A footnote has no mark in the text, or two notes have one mark.',
  source: 'Distributed Proofreaders, Formatting Guidelines, "Footnotes"',
  examples: {
    positive: [{ text: 'The ship sailed.\n\n[^1]: An old one.', parts: ['[^1]:'] }, { text: 'The ship[^1] sailed.\n\n[^1]: An old one.\n\n[^1]: A new one.', parts: ['[^1]:'] }],
    negative: [{ text: 'The ship[^1] sailed.\n\n[^1]: An old one.' }],
  },
  *checkDocument({ stretches }) {
    const { marks, notes } = readNotes(stretches);
    const marked = new Set(marks.map(({ label }) => label));
    const seen = new Set<string>();
    for (const { label, start, end } of notes) {
      if (!marked.has(label)) yield finding({ start, end }, { message: `Nothing in the text points to the note "${label}".`, score: 0.9 });
      else if (seen.has(label)) yield finding({ start, end }, { message: `There is another note "${label}" before this one.`, score: 0.9 });
      seen.add(label);
    }
  },
});
