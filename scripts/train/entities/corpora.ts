import { bundledGlossary } from '../../../server/src/entities/bundled-glossary.ts';
import { readBio } from './bio.ts';
import { goldTexts, readGold } from './gold.ts';
import type { Instance } from './instance.ts';
import { ownTexts, readOwnMarks } from './own-marks.ts';
import { train } from './perceptron.ts';
import type { TaggerWeights } from '../../../server/src/entities/tagger/weights.ts';

/** How often each corpus is read in an epoch; the nearer to transcriptions of politics, the more. */
const REPEATS = { wikigold: 2, crossner: 3, gold: 3, own: 2 } as const;
/** LitBank leaves many names unmarked: a part of it teaches fiction's names without teaching to overlook them. */
const LITBANK_PART = 4;
/** Fitted on left-out gold texts, texts of our own marks and a fifth of WikiGold. */
export const TRAINING = { epochs: 5, rowBits: 18, margin: 40, seed: 1, orders: 3 } as const;

export interface LeftOut {
  /** Texts that the weights must not have seen, neither the gold's marks nor our own. */
  readonly gold?: readonly string[];
  /** The fold of WikiGold's sentences that they must not have seen. */
  readonly wikigoldFold?: { readonly fold: number; readonly folds: number };
}

let others: readonly Instance[] | undefined;
const gold = new Map<string, readonly Instance[]>();
const own = new Map<string, readonly Instance[]>();

/** Trains the tagger on all that may ship (see NOTICE.md), save what is left out. */
export function trainTagger({ gold: leftOut = [], wikigoldFold }: LeftOut = {}): TaggerWeights {
  const glossary = bundledGlossary();
  others ??= [
    ...readBio('litbank-names', glossary).filter((_, index) => index % LITBANK_PART === 0),
    ...readBio('wnut17-train', glossary),
    ...repeat(readBio('crossner-politics-train', glossary), REPEATS.crossner),
    ...readBio('uner-ewt-dev', glossary), ...readBio('uner-ewt-test', glossary),
  ];
  const wikigold = readBio('wikigold', glossary, (sentence) => wikigoldFold === undefined || sentence % wikigoldFold.folds !== wikigoldFold.fold);
  const read = (names: readonly string[], known: Map<string, readonly Instance[]>, from: typeof readGold): readonly Instance[] => names.filter((name) => !leftOut.includes(name)).flatMap((name) => {
    const instances = known.get(name) ?? from(name, glossary);
    known.set(name, instances);
    return instances;
  });
  const instances = [
    ...others, ...repeat(wikigold, REPEATS.wikigold),
    ...repeat(read(goldTexts(), gold, readGold), REPEATS.gold), ...repeat(read(ownTexts(), own, readOwnMarks), REPEATS.own),
  ];
  return train(instances, TRAINING);
}

function repeat<T>(items: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => items).flat();
}
