import { beginsUpperCase } from '../../language/letter-case.ts';
import type { Token } from '../../language/token.ts';
import { sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { readingsOf } from '../misreadings.ts';
import { isForeign } from '../foreign-words.ts';
import { isKnownToken } from '../vocabulary.ts';

export default defineFaultCheck({
  label: 'scanno',
  name: 'Word misread by the scanner',
  family: 'words',
  definition: 'A string of letters that is no word is one when letters that print alike are exchanged: "tlie" for "the", "modem" for "modern".',
  source: 'Distributed Proofreaders, "Scannos" and "Stealth scannos" word lists; gutcheck, "Query word"',
  examples: {
    positive: [{ text: 'They saw tlie harbour and tbe ships.', parts: ['tlie', 'tbe'], mended: 'They saw the harbour and the ships.' }, { text: 'The wbole crew sang.', parts: ['wbole'], mended: 'The whole crew sang.' }, { text: 'Teh govemment of the town.', parts: ['Teh', 'govemment'] }],
    negative: [{ text: 'The Chartist Harney sailed on the *Potemkin*; the moujiks sang.' }, { text: 'The boatswain shewed the connexion.' }],
  },
  *checkBlock({ block, source, passage: { tokens, isEnglish }, checked: { vocabulary, layout } }) {
    if (!isEnglish || layout.isColumns(block)) return;
    for (const token of tokens.filter(isNoWord)) {
      if (vocabulary.count(token.normal) > RARE || isForeign(token, tokens, block, source)) continue;
      const readings = readingsOf(token.normal, vocabulary);
      const [best] = readings;
      if (!best) continue;
      const span = sourceSpan(block, token);
      const spell = (word: string): string => (/^\p{Lu}/u.test(token.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      yield finding(span, { message: `"${token.text}" is no word; it looks like "${best.word}".`, score: best.score, isCertain: best.score >= CERTAIN && span.end - span.start === token.text.length, ways: readings.slice(0, 3).map(({ word }) => way(`Write "${spell(word)}"`, span, spell(word))) });
    }
  },
});

/** A name is no misprint, and at the head of a sentence it cannot be told from one. */
function isNoWord(token: Token): boolean {
  const { kind, text, normal } = token;
  return kind === 'word' && text.length >= 2 && !isKnownToken(token) && /^\p{L}?\p{Ll}+$/u.test(text) && (!beginsUpperCase(text) || OPENERS.test(normal)) && !OWN_WORDS.has(normal);
}

/** What the document writes more often is its own word. */
const RARE = 2;
const CERTAIN = 0.9;
/** Words of older and of learned English that the lexicon lacks. */
const OWN_WORDS: ReadonlySet<string> = new Set(`
  fro spake spelt holden bidden overthrew overran undertook forsook bespoke besought bethought hither quoth hath doth didst wouldst shouldst couldst canst mayst ye yea nay
  sc ed et al ff sq sqq passim se vs st nd rd th fulness wilful skilful negress evergrowing ought nought naught aught anent ere oft betwixt methinks whoso albeit withal
`.split(/\s+/).filter((word) => word !== ''));
/** Misread function words that begin sentences. */
const OPENERS = /^(?:tlie|tbe|tiie|tne|thc|teh|hut|aud|ihe|iu|tliis|tbis|wlien|wben|thev|tbey|tliey|wbat)$/;
