import type { PartOfSpeech } from '../../server/src/language/lexicon/parts-of-speech.ts';

/** Whether the lexicon lists a lemma as a part of speech. */
export type IsListed = (lemma: string, part: PartOfSpeech) => boolean;

/** The words of the lexicon that a word is made of by an affix whose meaning is plain. */
export function basesByAffix(word: string, isListed: IsListed): readonly string[] {
  const bases: string[] = [];
  for (const { affix, of, makes } of SUFFIXES) {
    if (!word.endsWith(affix) || !makes.some((part) => isListed(word, part))) continue;
    const stem = word.slice(0, word.length - affix.length);
    for (const base of restorations(stem, affix)) {
      if (base.length >= SHORTEST_BASE && of.some((part) => isListed(base, part))) bases.push(base);
    }
  }
  for (const { affix, parts } of PREFIXES) {
    if (!word.startsWith(affix)) continue;
    const base = word.slice(affix.length).replace(/^-/, '');
    if (base.length < SHORTEST_PREFIXED) continue;
    if (parts.some((part) => isListed(word, part) && isListed(base, part))) bases.push(base);
  }
  return bases;
}

const SHORTEST_BASE = 4;
const SHORTEST_PREFIXED = 4;

const SUFFIXES: readonly { readonly affix: string; readonly of: readonly PartOfSpeech[]; readonly makes: readonly PartOfSpeech[] }[] = [
  { affix: 'ly', of: ['adjective'], makes: ['adverb'] },
  { affix: 'ness', of: ['adjective'], makes: ['noun'] },
  { affix: 'less', of: ['noun'], makes: ['adjective'] },
  { affix: 'ful', of: ['noun'], makes: ['adjective'] },
  { affix: 'dom', of: ['noun', 'adjective'], makes: ['noun'] },
  { affix: 'hood', of: ['noun'], makes: ['noun'] },
  { affix: 'able', of: ['verb'], makes: ['adjective'] },
  { affix: 'ible', of: ['verb'], makes: ['adjective'] },
  { affix: 'ability', of: ['verb'], makes: ['noun'] },
  { affix: 'ibility', of: ['verb'], makes: ['noun'] },
  { affix: 'ism', of: ['noun', 'adjective'], makes: ['noun'] },
  { affix: 'ist', of: ['noun', 'adjective'], makes: ['noun'] },
];

const PREFIXES: readonly { readonly affix: string; readonly parts: readonly PartOfSpeech[] }[] = [
  { affix: 'un', parts: ['adjective', 'adverb', 'verb', 'noun'] },
  { affix: 'in', parts: ['adjective', 'adverb'] },
  { affix: 'im', parts: ['adjective', 'adverb'] },
  { affix: 'il', parts: ['adjective', 'adverb'] },
  { affix: 'ir', parts: ['adjective', 'adverb'] },
  { affix: 'dis', parts: ['adjective', 'adverb', 'verb', 'noun'] },
  { affix: 'non', parts: ['adjective', 'noun'] },
  { affix: 'anti', parts: ['adjective', 'noun'] },
  { affix: 'counter', parts: ['adjective', 'noun', 'verb'] },
  { affix: 'over', parts: ['adjective', 'verb'] },
  { affix: 'under', parts: ['adjective', 'verb'] },
  { affix: 'mis', parts: ['verb', 'noun'] },
  { affix: 're', parts: ['verb'] },
];

/** "happi-ness" of "happy", "sens-ible" of "sense", "irresist-ible" of "resist", "stopp-able" of "stop". */
function restorations(stem: string, affix: string): readonly string[] {
  const restored = [stem];
  if (stem.endsWith('i')) restored.push(`${stem.slice(0, -1)}y`);
  if (/^[ai]b|^is/.test(affix)) restored.push(`${stem}e`);
  if (affix === 'ly') restored.push(`${stem}le`, `${stem}l`);
  const single = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : '';
  if (single !== '') restored.push(single);
  return restored;
}
