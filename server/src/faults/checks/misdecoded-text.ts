import { matchesInSource } from '../per-stretch.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'misdecoded-text',
  name: 'Text in the wrong character set',
  family: 'characters',
  definition: 'UTF-8 that was once read as Windows-1252 left several odd characters for one.',
  source: 'The Unicode Consortium, FAQ on UTF-8; Windows code page 1252',
  examples: {
    positive: [{ text: 'The ship’s crew wasnâ€™t there.', parts: ['â€™'], mended: 'The ship’s crew wasn’t there.' }, { text: 'The cafÃ© was shut.', parts: ['Ã©'], mended: 'The café was shut.' }],
    negative: [{ text: 'Le château fut fermé.' }],
  },
  *checkDocument({ stretches }) {
    for (const { text, ...span } of misread(stretches)) {
      const meant = MEANT.get(text) ?? latin(text);
      if (meant !== undefined) yield finding(span, { message: `"${text}" is "${meant}" read in the wrong character set.`, score: 0.97, isCertain: true, ways: [way(`Make it "${meant}"`, span, meant)] });
    }
  },
});

const misread = matchesInSource(/â€(?:™|˜|œ|\u009D|“|”|¦|¢)|Ã[\u00A0-\u00BF]/g);
const MEANT: ReadonlyMap<string, string> = new Map([['â€™', '’'], ['â€˜', '‘'], ['â€œ', '“'], ['â€\u009D', '”'], ['â€“', '–'], ['â€”', '—'], ['â€¦', '…'], ['â€¢', '•']]);

/** Two bytes of UTF-8 of a letter of Latin-1. */
function latin(pair: string): string | undefined {
  const code = pair.charCodeAt(1);
  return pair.startsWith('Ã') && code >= 0xa0 ? String.fromCharCode(code + 0x40) : undefined;
}
