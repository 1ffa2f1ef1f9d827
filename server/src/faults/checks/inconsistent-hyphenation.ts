import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'inconsistent-hyphenation',
  name: 'Hyphenation unlike the rest',
  family: 'words',
  definition: 'A compound that the document writes otherwise elsewhere. Authors vary, hence it is never more than possible.',
  source: 'Distributed Proofreaders, Post-Processing FAQ, "Hyphenated words"',
  examples: {
    positive: [{ text: 'The dock-yard was shut, the dock-yard was old, the dock-yard was theirs, and so the dockyard stayed.', parts: ['dockyard'], mended: 'The dock-yard was shut, the dock-yard was old, the dock-yard was theirs, and so the dock-yard stayed.' }],
    negative: [{ text: 'The dock-yard was shut and the dockyard was old.' }],
  },
  *checkDocument({ document, passages, vocabulary }) {
    const usual = new Map<string, string>();
    for (const [word, count] of vocabulary.words()) {
      if (!/^\p{L}{2,}-\p{L}{2,}$/u.test(word)) continue;
      const closed = word.replace('-', '');
      const closedCount = vocabulary.count(closed);
      if (closedCount > 0 && count >= RULE && count >= closedCount * TIMES) usual.set(closed, word);
      else if (closedCount >= RULE && closedCount >= count * TIMES) usual.set(word, closed);
    }
    if (usual.size === 0) return;
    for (const block of document.blocks) {
      for (const token of passages[block.index]?.tokens ?? []) {
        const other = usual.get(token.normal);
        if (other === undefined) continue;
        const span = sourceSpan(block, token);
        const mended = /^\p{Lu}/u.test(token.text) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
        yield finding(span, { message: `Elsewhere the document writes "${other}" (${vocabulary.count(other)} times).`, score: 0.4, ways: span.end - span.start === token.text.length ? [way(`Write "${mended}"`, span, mended)] : [] });
      }
    }
  },
});

/** The usual form has so many instances, and so many times those of the other. */
const RULE = 3;
const TIMES = 3;
