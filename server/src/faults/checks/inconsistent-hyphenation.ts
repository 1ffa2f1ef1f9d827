import { defineFaultCheck } from '../fault.ts';
import { tokensInTable } from '../tokens-in-table.ts';
import { RULE, TIMES, writtenOtherwise } from '../written-otherwise.ts';

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
  *checkDocument({ stretches, vocabulary }) {
    const usual = new Map<string, string>();
    for (const [word, count] of vocabulary.hyphenated()) {
      const closed = word.replace('-', '');
      const closedCount = vocabulary.count(closed);
      if (closedCount > 0 && count >= RULE && count >= closedCount * TIMES) usual.set(closed, [usual.get(closed) ?? word, word].toSorted()[0] ?? word);
      else if (closedCount >= RULE && closedCount >= count * TIMES) usual.set(word, closed);
    }
    if (usual.size === 0) return;
    for (const { block, found: token } of tokensUnusual(stretches, usual)) {
      const other = usual.get(token.normal) ?? '';
      yield writtenOtherwise(block, token, other, vocabulary.count(other));
    }
  },
});

const tokensUnusual = tokensInTable<string>(({ normal }) => normal);
