import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'comma-between-subject-and-verb',
  name: 'Comma between subject and verb',
  family: 'punctuation',
  definition: 'One comma parts a short subject from its verb. Older print does this often, hence it is never more than possible.',
  source: 'The Chicago Manual of Style, 6.22; Fowler, A Dictionary of Modern English Usage, "Stops"',
  examples: {
    positive: [{ text: 'The fleet, was shut in the harbour.', parts: [','] }],
    negative: [{ text: 'The fleet, old as it was, sailed.' }, { text: 'When it saw the fleet, was the crew afraid?' }, { text: 'The fleet, said he, is old.' }],
  },
  *checkBlock({ block, passage: { tokens, sentences, isEnglish }, checked: { layout } }) {
    if (!isEnglish || !layout.isProse(block)) return;
    for (const sentence of sentences) {
      if (tokens[sentence.from + 2]?.text !== ',') continue;
      const [determiner, noun, comma, verb] = tokens.slice(sentence.from, sentence.from + SUBJECT_AND_VERB);
      if (!determiner || !noun || !comma || !verb || !isSubject(determiner, noun) || !AUXILIARY.has(verb.normal)) continue;
      if (tokens.slice(verb.index, sentence.to).some((token) => token.text === ',')) continue;
      const span = sourceSpan(block, comma);
      yield finding(span, { message: `The comma parts "${noun.text}" from its verb "${verb.text}".`, score: 0.45, ways: [way('Take out the comma', span, '')] });
    }
  },
});

const SUBJECT_AND_VERB = 4;
const AUXILIARY: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'shall', 'would', 'should', 'can', 'could', 'must', 'may', 'might']);

function isSubject(determiner: Token, noun: Token): boolean {
  return determiner.partOfSpeech === 'DET' && noun.partOfSpeech === 'NOUN';
}
