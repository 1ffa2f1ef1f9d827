import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { occurrencesOf } from '../occurrences.ts';

export default defineFaultCheck({
  label: 'stop-in-mid-sentence',
  name: 'Stop in mid-sentence',
  family: 'punctuation',
  definition: 'A full stop stands where the sentence goes on: after a conjunction, article or preposition, or before a lower-case letter.',
  source: 'gutcheck, "Period followed by lower case", "No punctuation after …"',
  examples: {
    positive: [
      { text: 'The ropes were cut by the harbour police and. sold at once.', parts: ['.'], mended: 'The ropes were cut by the harbour police and sold at once.' },
      { text: 'The ship sailed. and the crew sang.', parts: ['.'] },
    ],
    negative: [
      { text: 'The ship sailed at 6 a.m. and came home.' }, { text: 'It was made by the G.P.U. and sold.' },
      { text: 'They waited ... and sang.' }, { text: 'See vol. ii and ibid. passim.' }, { text: '“Stop.” he said.' },
    ],
  },
  *checkBlock({ block, passage }) {
    const { tokens } = passage;
    for (const stop of stopsIn(passage)) {
      const before = tokens[stop.index - 1];
      const after = tokens[stop.index + 1];
      if (before?.kind !== 'word' || !after || before.end !== stop.start || after.start === stop.end) continue;
      const cannotEnd = NEVER_LAST.has(before.normal) && (before.text === before.normal || (before.text.length > 1 && before.text !== before.text.toUpperCase()));
      // "… to speak of. But": a preposition may end what a capital follows.
      if ((!cannotEnd || MAY_END.has(before.normal)) && !/^\p{Ll}/u.test(after.text)) continue;
      if (!cannotEnd && (isAbbreviation(before) || CITED.test(after.normal) || /^p\.?$/.test(after.normal))) continue;
      const span = sourceSpan(block, stop);
      yield {
        parts: [span],
        message: cannotEnd ? `No sentence ends with "${before.text}".` : `The sentence goes on in lower case after this stop ("${after.text}").`,
        score: cannotEnd ? 0.97 : 0.8,
        data: {
          isCertain: cannotEnd,
          mends: [
            { title: 'Take out the stop', changes: [{ ...span, text: '' }] },
            ...(cannotEnd ? [] : [
              { title: 'Make it a comma', changes: [{ ...span, text: ',' }] },
              { title: `Begin a sentence with "${capitalized(after)}"`, changes: [{ ...sourceSpan(block, after), text: capitalized(after) }] },
            ]),
          ],
        },
      };
    }
  },
});

const stopsIn = occurrencesOf(['.']);
/** Words that never end a sentence. "in", "on", "by" may ("the world we live in"), these do not. */
const NEVER_LAST: ReadonlySet<string> = new Set(['and', 'or', 'the', 'a', 'an', 'but', 'nor', 'because', 'although', 'whereas', 'of', 'their', 'our', 'my', 'your', 'his', 'its', 'if', 'into', 'every', 'whose', 'than']);
const MAY_END: ReadonlySet<string> = new Set(['of', 'into', 'than', 'if', 'my', 'our', 'his', 'its', 'or', 'every', 'but', 'because']);
/** What may be an abbreviation: short, without a vowel after the first letter, or with a stop within. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['etc', 'vol', 'ibid', 'op', 'cit', 'chap', 'sec', 'art', 'fig', 'cf', 'viz', 'ed', 'edit', 'trans', 'lib', 'sect', 'par', 'col', 'tab', 'seq', 'id', 'loc', 'al', 'per', 'cent', 'co', 'dept', 'gov', 'prof', 'capt', 'gen', 'rev', 'hon', 'oz', 'ft', 'in']);

/** What cites goes on in lower case: "Evidence. pp. 16". */
const CITED = /^(?:pp?|vol|nos?|ibid|sqq?|ff?|see|cf|and\s\d+)\.?$/;
/** A short word with a capital is a name's or title's beginning: "Insp. of Fact. for", "Vol. III. of". */
const SHORT_CAPITALIZED = /^\p{Lu}[\p{L}]{1,4}$/u;
const ROMAN = /^[ivxlc]+$/i;

function isAbbreviation(word: Token): boolean {
  return SHORT_CAPITALIZED.test(word.text) || ROMAN.test(word.text) || word.text.length < 3 || word.text.includes('.') || ABBREVIATIONS.has(word.normal) || !/[aeiouy]/.test(word.normal.slice(1));
}

function capitalized(word: Token): string {
  return word.text.charAt(0).toUpperCase() + word.text.slice(1);
}
