import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'doubled-word',
  name: 'Doubled word',
  family: 'words',
  definition: 'A word, or two words together, stand twice where the language wants them once.',
  source: 'gutcheck, "Duplicated word"',
  examples: {
    positive: [
      { text: 'They came to the the harbour.', parts: ['the'], mended: 'They came to the harbour.' },
      { text: 'They came to the\nthe harbour.', parts: ['the'], mended: 'They came to the harbour.' },
      { text: 'The crew of the of the ship sang.', parts: ['of the'], mended: 'The crew of the ship sang.' },
      { text: 'The crew sailed sailed at noon.', parts: ['sailed'] },
    ],
    negative: [{ text: 'Never, never again.' }, { text: 'He had had enough.' }, { text: 'It was a very very long way, ha ha.' }, { text: 'They came in in the morning.' }, { text: 'Duran Duran sang.' }],
  },
  *checkBlock({ block, passage: { tokens }, checked: { layout } }) {
    if (layout.isColumns(block)) return;
    for (const token of tokens.filter(returnsAtOnce)) {
      const previous = tokens[token.index - 1];
      if (!previous) continue;
      const first = tokens[token.index - 3];
      const second = tokens[token.index - 2];
      if (first && second && token.word !== previous.word && OPENS_PHRASE.has(first.normal) && DOUBLED_BY_MISTAKE.has(token.normal)) {
        const span = sourceSpan(block, { start: previous.start, end: token.end });
        const cut = sourceSpan(block, { start: second.end, end: token.end });
        yield finding(span, { message: `"${previous.text} ${token.text}" stands twice.`, score: 0.93, isCertain: true, ways: [way(`Take out the second "${previous.text} ${token.text}"`, cut, '')] });
        continue;
      }
      if (token.word !== previous.word || /^\p{N}|^.$/u.test(token.text) && token.normal !== 'a' && token.normal !== 'i') continue;
      const score = likelihood(token, previous, second);
      if (score === 0) continue;
      const cut = sourceSpan(block, { start: previous.end, end: token.end });
      yield finding(sourceSpan(block, token), { message: `"${token.text}" stands twice.`, score, isCertain: DOUBLED_BY_MISTAKE.has(token.normal), ways: [way(`Take out the second "${token.text}"`, cut, '')] });
    }
  },
});

/** The word before is the same, or the two before are the same as this and the one before. */
function returnsAtOnce({ kind, word, index }: Token, _: number, tokens: readonly Token[]): boolean {
  const previous = tokens[index - 1]?.word;
  return kind === 'word' && (word === previous || (word === tokens[index - 2]?.word && previous === tokens[index - 3]?.word));
}

/** Words that English never doubles. */
const DOUBLED_BY_MISTAKE: ReadonlySet<string> = new Set(`
  the a an of and to or for with from by at as its their his our my your be are was were is which who but if when than not we they he she i it this these those
  into upon between under against about have has will would shall should can could may must been being what where while because them him us
`.split(/\s+/).filter((word) => word !== ''));
/** Openers of a phrase that may stand twice by mistake: "of the of the". */
const OPENS_PHRASE: ReadonlySet<string> = new Set(['of', 'to', 'in', 'on', 'by', 'for', 'with', 'from', 'and', 'at', 'that']);
/** Words that are doubled for emphasis, or that end one clause and begin the next. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['had', 'that', 'very', 'so', 'no', 'never', 'far', 'long', 'many', 'more', 'ha', 'ho', 'hear', 'bye', 'there', 'oh', 'well', 'too', 'again', 'now', 'much', 'yes', 'her', 'you', 'half', 'over', 'through', 'round', 'by-and-by', 'old', 'little', 'etc', 'tut', 'poor', 'big', 'great', 'really']);

/** Doubled where one belongs to the verb before. */
const PARTICLES: ReadonlySet<string> = new Set(['in', 'on', 'out', 'up', 'down', 'off']);

/** 0 where the doubling may be meant. */
function likelihood(token: Token, previous: Token, before: Token | undefined): number {
  if (DOUBLED_BY_MISTAKE.has(token.normal)) return 0.95;
  if (MAY_DOUBLE.has(token.normal)) return 0;
  // "They came in in the morning."
  if (PARTICLES.has(token.normal)) return before?.partOfSpeech === 'VERB' ? 0 : 0.8;
  // A name may be double: "Duran Duran".
  return /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(previous.text) ? 0 : 0.85;
}
