import type { Token } from '../language/token.ts';
import type { Block } from '../text/block.ts';
import { isKnownToken } from './vocabulary.ts';

/** Whether a word belongs to a foreign phrase: by itself, by the words beside it, or by its emphasis. */
export function isForeign(token: Token, tokens: readonly Token[], block: Block, source: string): boolean {
  return isEmphasized(token, block, source) || isAmongForeign(token, tokens);
}

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
function isAmongForeign(token: Token, tokens: readonly Token[]): boolean {
  if (FOREIGN.has(token.normal)) return true;
  const around = tokens.slice(Math.max(0, token.index - NEIGHBOURS), token.index + NEIGHBOURS + 1).filter((other) => other !== token && other.kind === 'word');
  return around.some((other) => (FOREIGN.has(other.normal) && !ENGLISH_TOO.has(other.normal)) || /[à-öø-ÿ]/i.test(other.text)) || around.filter((other) => /^\p{Ll}{3}/u.test(other.text) && !isKnownToken(other)).length >= 2;
}
/** Words of both lists that English has. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(['die', 'den', 'per', 'pour', 'sur', 'con', 'non', 'est', 'ex', 'ad', 'al', 'mit', 'des', 'sed', 'hoc', 'en', 'los', 'il', 'lo', 'un']);
