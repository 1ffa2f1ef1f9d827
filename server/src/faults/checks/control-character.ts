import { matchesInSource } from '../per-stretch.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'control-character',
  name: 'Invisible or broken character',
  family: 'characters',
  definition: 'A character that cannot be seen, or that stands for one that was lost, is left in the text.',
  source: 'gutcheck, "Non-ASCII character"; the Unicode Standard, section 23.1',
  examples: {
    positive: [
      { text: 'The sh\u200Bip sailed.', parts: ['\u200B'], mended: 'The ship sailed.' },
      { text: 'The ship\u0092s crew sang.', parts: ['\u0092'], mended: 'The ship’s crew sang.' },
      { text: 'The h\uFFFDtel was shut.', parts: ['\uFFFD'] },
    ],
    negative: [{ text: '\uFEFFThe ship sailed.' }, { text: 'The crew sang 👩‍👩‍👧.' }],
  },
  *checkDocument({ stretches }) {
    for (const { text, ...span } of broken(stretches)) {
      if (span.start === 0 && text === '\uFEFF') continue;
      const code = `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const meant = WINDOWS_1252.get(text);
      if (meant !== undefined) yield finding(span, { message: `${code} is "${meant}" in another character set.`, score: 0.97, isCertain: true, ways: [way(`Make it "${meant}"`, span, meant)] });
      else if (LOST.test(text)) yield finding(span, { message: `A character was lost here (${code}).`, score: 0.95 });
      else yield finding(span, { message: `An invisible character (${code}) stands here.`, score: 0.9, isCertain: true, ways: [way('Take it out', span, '')] });
    }
  },
});

/** Controls, zero-width characters and direction marks; not the joiner that holds emoji together. */
const broken = matchesInSource(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060\uFEFF\uFFFD\uE000-\uF8FF]/g);
const LOST = /[\uFFFD\uE000-\uF8FF]/;
/** What Windows-1252 has where Unicode has controls. */
const WINDOWS_1252: ReadonlyMap<string, string> = new Map([
  ['\u0080', '€'], ['\u0085', '…'], ['\u0091', '‘'], ['\u0092', '’'], ['\u0093', '“'], ['\u0094', '”'], ['\u0096', '–'], ['\u0097', '—'], ['\u0099', '™'], ['\u009C', 'œ'], ['\u008C', 'Œ'],
]);
