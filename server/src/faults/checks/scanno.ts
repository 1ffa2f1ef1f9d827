import type { Token } from '../../language/token.ts';
import { type Block, sourceSpan } from '../../text/block.ts';
import { defineFaultCheck } from '../fault.ts';
import { finding, way } from '../finding.ts';
import { readingsOf } from '../misreadings.ts';
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
    for (const token of tokens) {
      if (token.kind !== 'word' || !/^\p{L}?\p{Ll}+$/u.test(token.text) || token.text.length < 2 || vocabulary.count(token.normal) > RARE || isKnownToken(token)) continue;
      // A name is no misprint, and at the head of a sentence it cannot be told from one.
      if (/^\p{Lu}/u.test(token.text) && !OPENERS.test(token.normal)) continue;
      if (OWN_WORDS.has(token.normal) || isEmphasized(token, block, source) || isForeign(token, tokens)) continue;
      const readings = readingsOf(token.normal, vocabulary);
      const [best] = readings;
      if (!best) continue;
      const span = sourceSpan(block, token);
      const spell = (word: string): string => (/^\p{Lu}/u.test(token.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      yield finding(span, { message: `"${token.text}" is no word; it looks like "${best.word}".`, score: best.score, isCertain: best.score >= CERTAIN && span.end - span.start === token.text.length, ways: readings.slice(0, 3).map(({ word }) => way(`Write "${spell(word)}"`, span, spell(word))) });
    }
  },
});

/** What the document writes more often is its own word. */
const RARE = 2;
const CERTAIN = 0.9;
/** Words of older and of learned English that the lexicon lacks. */
const OWN_WORDS: ReadonlySet<string> = new Set(`
  fro spake spelt holden bidden overthrew overran undertook forsook bespoke besought bethought hither quoth hath doth didst wouldst shouldst couldst canst mayst ye yea nay
  sc ed et al ff sq sqq passim se vs st nd rd th fulness wilful skilful negress evergrowing ought nought naught aught anent ere oft betwixt methinks whoso albeit withal
`.split(/\s+/).filter((word) => word !== ''));

/** Function words of other languages, which a quotation or a phrase has beside its other words. */
const FOREIGN: ReadonlySet<string> = new Set(`
  le la les des du de un une et est que qui dans pour pas vous nous il elle au aux ce cette sur avec sont ne se der die das und ist nicht ein eine den dem zu mit sich auf von
  el los las en por con para del lo su al di che non della dei gli sono nel ad cum sed quod sunt esse quam atque ut hoc ex per coup
`.split(/\s+/).filter((word) => word !== ''));
/** How many words to either side are looked at. */
const NEIGHBOURS = 3;

/** Directly within marks of emphasis. */
function isEmphasized(token: Token, block: Block, source: string): boolean {
  const span = block.map.toSource(token);
  return /[*_]/.test(source.charAt(span.start - 1)) || /[*_]/.test(source.charAt(span.end));
}

/** Another word beside it that English does not have says that the word is meant as it is. */
function isForeign(token: Token, tokens: readonly Token[]): boolean {
  if (FOREIGN.has(token.normal)) return true;
  const around = tokens.slice(Math.max(0, token.index - NEIGHBOURS), token.index + NEIGHBOURS + 1).filter((other) => other !== token && other.kind === 'word');
  return around.some((other) => (FOREIGN.has(other.normal) && !ENGLISH_TOO.has(other.normal)) || /[à-öø-ÿ]/i.test(other.text)) || around.filter((other) => /^\p{Ll}{3}/u.test(other.text) && !isKnownToken(other)).length >= 2;
}
/** Words of both lists that English has. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(['die', 'den', 'per', 'pour', 'sur', 'con', 'non', 'est', 'ex', 'ad', 'al', 'mit', 'des', 'sed', 'hoc', 'en', 'los', 'il', 'lo', 'un']);
/** Misread function words that begin sentences. */
const OPENERS = /^(?:tlie|tbe|tiie|tne|thc|teh|hut|aud|ihe|iu|tliis|tbis|wlien|wben|thev|tbey|tliey|wbat)$/;
