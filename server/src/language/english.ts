import type { Token } from './token.ts';
import { ofWord } from './word.ts';

/** Function words that no neighbouring language writes: the commoner a few of them, the surer it is English. */
const ENGLISH: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'to', 'is', 'that', 'it', 'was', 'for', 'on', 'are', 'with', 'as', 'his', 'they', 'be', 'at', 'have', 'this', 'from',
  'by', 'not', 'but', 'what', 'all', 'were', 'we', 'when', 'your', 'can', 'there', 'an', 'which', 'their', 'if', 'will', 'would', 'our', 'has',
  'who', 'its', 'been', 'than', 'no', 'in', 'i', 'you', 'my', 'shall', 'a', 'or', 'more', 'so', 'upon', 'must', 'them', 'he', 'she', 'him', 'her',
]);
/** Function words of French, German, Spanish, Italian, Latin and Dutch that English does not have. */
const FOREIGN: ReadonlySet<string> = new Set([
  'le', 'la', 'les', 'des', 'du', 'une', 'et', 'est', 'que', 'qui', 'dans', 'pour', 'pas', 'vous', 'nous', 'il', 'elle', 'au', 'aux', 'ce', 'cette', 'sur', 'avec', 'sont',
  'der', 'die', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'den', 'dem', 'des', 'zu', 'mit', 'sich', 'auf', 'von', 'wir', 'ihr', 'sie', 'es', 'auch', 'wie',
  'el', 'los', 'las', 'y', 'en', 'un', 'una', 'por', 'con', 'para', 'del', 'se', 'lo', 'su', 'al', 'di', 'che', 'non', 'della', 'gli', 'sono', 'nel',
  'ad', 'cum', 'sed', 'quod', 'sunt', 'esse', 'quam', 'atque', 'ut', 'hoc', 'het', 'van', 'een', 'niet', 'voor', 'zijn',
]);
const languageOf = ofWord((text) => (ENGLISH.has(text) ? 'English' : FOREIGN.has(text) ? 'foreign' : null));
/** Too few words say nothing; a short block is taken for English. */
const MINIMUM_WORDS = 8;

/** Whether a block is English, judged by its function words. */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    const language = languageOf(token.word);
    if (language === 'English') english++;
    else if (language === 'foreign') foreign++;
  }
  return words < MINIMUM_WORDS || foreign <= english;
}
