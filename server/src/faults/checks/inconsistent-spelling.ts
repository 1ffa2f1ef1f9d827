import { spellingVariants } from '../../language/lexicon/spelling-variants.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

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
  *checkDocument({ document, passages, vocabulary }) {
    const usual = new Map<string, string>();
    for (const [word, count] of vocabulary.words()) {
      if (word.length < SHORTEST) continue;
      for (const variant of spellingVariants(word)) {
        const other = vocabulary.count(variant);
        if (other >= RULE && other >= count * TIMES && !variant.includes('-') && !word.includes('-')) usual.set(word, variant);
      }
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

const SHORTEST = 4;
/** The usual form has so many instances, and so many times those of the other. */
const RULE = 3;
const TIMES = 3;
