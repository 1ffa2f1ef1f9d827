import type { Token } from '../../language/token.ts';
import type { FeatureSet } from './feature-set.ts';

/** "Mr. Chairman, …", "Men of the coast towns, …": whether the hearers are named before all else. (Quirk et al. 1985, 10.52, vocatives.) @returns with how many tokens */
export function noteAddress(features: FeatureSet, tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ text }, index) => index > 0 && PAUSES.has(text));
  if (end < 0 || end > LONGEST) return 0;
  const named = tokens.slice(0, end);
  if (!namesHearers(named)) return 0;
  features.note('opens with an address', true, named.map(({ text }) => text).join(' '));
  return end + 1;
}

const PAUSES: ReadonlySet<string> = new Set([',', ':', '!', ';', '.']);
/** "Fellow delegates and friends of the harbour" */
const LONGEST = 9;

function namesHearers(named: readonly Token[]): boolean {
  const [first, second] = named;
  // "Gentlemen know, …" and "To my friends, …" say something of them.
  if (!first || first.partOfSpeech === 'ADP' || named.some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')) return false;
  if (HEARERS.has(first.normal) || TITLES.has(first.normal)) return true;
  if (POSSESSIVES.has(first.normal)) return second !== undefined && (HEARERS.has(second.normal) || LORDS.has(second.normal));
  return PEOPLE.has(first.normal) && second?.normal === 'of';
}

const HEARERS: ReadonlySet<string> = new Set(['gentlemen', 'ladies', 'friends', 'comrades', 'citizens', 'brothers', 'sisters', 'brethren', 'neighbours', 'neighbors', 'countrymen', 'soldiers', 'sailors', 'workers', 'workmen', 'sir', 'sirs', 'madam', 'excellency', 'excellencies', 'delegates', 'senators', 'colleagues', 'fellow', 'fellow-citizens', 'fellow-countrymen']);
const TITLES: ReadonlySet<string> = new Set(['mr.', 'mr', 'messrs.', 'madame', 'monsieur']);
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'dear']);
const LORDS: ReadonlySet<string> = new Set(['lord', 'lords', 'people', 'highness', 'majesty', 'excellency', 'honour', 'honor', 'grace', 'lordship', 'lordships', 'royal', 'fellow', 'children']);
const PEOPLE: ReadonlySet<string> = new Set(['men', 'women', 'people', 'sons', 'daughters', 'workers', 'citizens', 'youth']);
