import { spellingVariants } from '../../language/lexicon/spelling-variants.ts';
import type { Token } from '../../language/token.ts';
import { isWordThat, ofWord, type Word } from '../../language/word.ts';
import type { WordCounts } from '../vocabulary.ts';
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
  *checkBlock({ block, passage, checked: { vocabulary } }) {
    for (const token of passage.tokens.filter(hasVariants)) {
      const usual = usualSpelling(token.word, vocabulary);
      if (usual !== undefined) yield writtenOtherwise(block, token, usual, vocabulary.count(usual));
    }
  },
});

function hasVariants({ kind, word }: Token): boolean {
  return kind === 'word' && isVariable(word);
}

function usualSpelling(word: Word, vocabulary: WordCounts): string | undefined {
  return variantsOf(word).findLast((variant) => {
    const count = vocabulary.count(variant);
    return count >= RULE && count >= vocabulary.count(word.text) * TIMES;
  });
}

function variants(word: string): readonly string[] {
  return word.length < SHORTEST || word.includes('-') ? [] : spellingVariants(word).filter((variant) => !variant.includes('-'));
}
const variantsOf = ofWord(variants);
const isVariable = isWordThat((word) => variants(word).length > 0);
const SHORTEST = 4;
