import { spellingVariants } from '../../language/lexicon/spelling-variants.ts';
import { defineFaultCheck } from '../fault.ts';
import { RULE, TIMES, writtenOtherwise } from '../written-otherwise.ts';

export default defineFaultCheck({
  label: 'inconsistent-spelling',
  name: 'Spelling unlike the rest',
  family: 'words',
  definition: 'A word that the document spells otherwise elsewhere: British and American, old and new. Authors vary, hence it is never more than possible.',
  source: 'Distributed Proofreaders, Post-Processing FAQ, "Spelling"',
  examples: {
    positive: [{ text: 'The harbour was shut, the harbour was old, the harbour was theirs: no harbor had more ships.', parts: ['harbor'], mended: 'The harbour was shut, the harbour was old, the harbour was theirs: no harbour had more ships.' }],
    negative: [{ text: 'The harbour was shut and the harbor was old.' }],
  },
  *checkDocument(checked) {
    const { vocabulary } = checked;
    const usual = new Map<string, string>();
    for (const [word, count] of vocabulary.words()) {
      if (word.length < SHORTEST) continue;
      for (const variant of spellingVariants(word)) {
        const other = vocabulary.count(variant);
        if (other >= RULE && other >= count * TIMES && !variant.includes('-') && !word.includes('-')) usual.set(word, variant);
      }
    }
    yield* writtenOtherwise(checked, usual);
  },
});

const SHORTEST = 4;
