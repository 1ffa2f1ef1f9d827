import { defineFaultCheck } from '../fault.ts';
import { finding, matchesIn, way } from '../finding.ts';

export default defineFaultCheck({
  label: 'broken-contraction',
  name: 'Broken contraction',
  family: 'words',
  definition: 'A contraction or possessive has a space in it, or lacks its apostrophe.',
  source: 'gutcheck, "Query missing apostrophe", "Spaced apostrophe"',
  examples: {
    positive: [{ text: 'They do n’t sail, and it ’s late.', parts: ['do n’t', 'it ’s'], mended: 'They don’t sail, and it’s late.' }, { text: 'They didnt sail.', parts: ['didnt'], mended: 'They didn’t sail.' }, { text: 'The ship wasn ’t old.', parts: ['wasn ’t'], mended: 'The ship wasn’t old.' }],
    negative: [{ text: 'They don’t sail; the sailors’ ships. ’Tis so, and ’t will be.' }, { text: 'He said ‘it’ ’s all.' }],
  },
  *checkBlock({ block, passage: { isEnglish } }) {
    if (!isEnglish) return;
    const apostrophe = block.prose.includes('’') || !block.prose.includes("'") ? '’' : "'";
    for (const { text, span, isPlain } of matchesIn(block, SPACED, / n?[’']|[’'] t/i)) {
      if (isPlain) yield finding(span, { message: `"${text}" has a space in it.`, score: 0.9, isCertain: true, ways: [way(`Write "${text.replace(/\s/g, '')}"`, span, text.replace(/\s/g, ''))] });
    }
    for (const { text, span } of matchesIn(block, BARE)) {
      const mended = `${text.slice(0, -1)}${apostrophe}t`;
      yield finding(span, { message: `"${text}" lacks its apostrophe.`, score: 0.92, isCertain: true, ways: [way(`Write "${mended}"`, span, mended)] });
    }
  },
});

const SPACED = /\b(?:do|does|did|is|was|are|were|have|has|had|would|could|should|must) n[’']t\b|\b(?:don|didn|doesn|isn|wasn|aren|weren|haven|hasn|hadn|won|wouldn|couldn|shouldn|mustn|can)(?: [’']|[’'] )t\b|\b(?:it|that|he|she|there|what|who) [’']s\b|\b(?:I|we|you|they) [’'](?:ll|ve|re|d|m)\b/giu;
const BARE = /\b(?:dont|didnt|doesnt|isnt|wasnt|arent|werent|havent|hasnt|hadnt|wouldnt|couldnt|shouldnt|mustnt)\b/gi;
