import { tagNames } from '../../../server/src/entities/tagger/tag.ts';
import { spansOf } from '../../../server/src/entities/tagger/tag.ts';
import type { TaggerWeights } from '../../../server/src/entities/tagger/weights.ts';
import type { Instance } from './instance.ts';

export interface Figures {
  right: number;
  found: number;
  gold: number;
}

/** Strict spans of the tagger alone, by type. */
export function evaluate(instances: readonly Instance[], weights: TaggerWeights): ReadonlyMap<string, Figures> {
  const figures = new Map<string, Figures>();
  const of = (type: string): Figures => {
    const known = figures.get(type) ?? { right: 0, found: 0, gold: 0 };
    figures.set(type, known);
    return known;
  };
  for (const instance of instances) {
    const gold = new Set(spansOf(instance.tags).map(({ from, to, type }) => `${from}-${to}-${type}`));
    for (const key of gold) of(key.split('-')[2] ?? '').gold++;
    for (const name of tagNames(instance.input, weights)) {
      of(name.type).found++;
      if (gold.has(`${name.from}-${name.to}-${name.type}`)) of(name.type).right++;
    }
  }
  return figures;
}

export function f1({ right, found, gold }: Figures): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold);
}

export function total(figures: ReadonlyMap<string, Figures>, types: readonly string[]): Figures {
  return types.reduce((sum, type) => {
    const one = figures.get(type) ?? { right: 0, found: 0, gold: 0 };
    return { right: sum.right + one.right, found: sum.found + one.found, gold: sum.gold + one.gold };
  }, { right: 0, found: 0, gold: 0 });
}
