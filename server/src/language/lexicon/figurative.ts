import { DOMAINS, type VehicleDomain, VEHICLES } from './figurative-vehicles.ts';
import { lazy } from './lazy.ts';
import type { PartOfSpeech } from './parts-of-speech.ts';

/** The fields of image that a lower-case lemma of a part of speech is borrowed from ("fetter": chains); none for most words. */
export function vehicleDomains(lemma: string, partOfSpeech: PartOfSpeech): readonly VehicleDomain[] {
  return tables()[partOfSpeech]?.get(lemma) ?? [];
}

const tables = lazy((): Partial<Record<PartOfSpeech, ReadonlyMap<string, readonly VehicleDomain[]>>> => ({
  noun: tableOf('nouns'), verb: tableOf('verbs'), adjective: tableOf('adjectives'),
}));

function tableOf(list: 'nouns' | 'verbs' | 'adjectives'): ReadonlyMap<string, readonly VehicleDomain[]> {
  const table = new Map<string, VehicleDomain[]>();
  for (const domain of DOMAINS) {
    for (const word of VEHICLES[domain][list].split(' ')) {
      const domains = table.get(word) ?? [];
      if (!domains.includes(domain)) domains.push(domain);
      table.set(word, domains);
    }
  }
  return table;
}
