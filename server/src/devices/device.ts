import type { GenericSchema, InferOutput } from 'valibot';
import type { Passage } from '../language/passage.ts';
import type { Word } from '../language/word.ts';
import type { ProseSpan } from '../text/span.ts';
import type { FeatureGroups, FeatureName, Features } from './features.ts';

/** The families that the documentation groups devices by and that weights are pooled by. */
export type DeviceFamily = 'repetition' | 'balance' | 'series' | 'sound' | 'question' | 'address' | 'argument' | 'arrangement' | 'trope';

/** A stretch of one passage; `passage` counts the passages given to `detectAcross`, 0 for `detect`. */
export interface CandidatePart extends ProseSpan {
  readonly passage?: number | undefined;
  /** "opening", "A", "B", "question", "answer": what this part is in the figure. */
  readonly role?: string | undefined;
}

/** What a generous rule proposes; scoring decides. */
export interface Candidate<Own extends string = never> {
  readonly parts: readonly [CandidatePart, ...CandidatePart[]];
  /**
   * Named numbers behind the score, each about 0 to 1 (see `features.ts`). Several groups, no name in two, where some are measured by a
   * function that others use too: `[phraseFeatures(…), { … }]`. (`{ ...phraseFeatures(…), … }` takes an engine a hundred times as long.)
   */
  readonly features: Features<Own> | FeatureGroups<Own>;
  /** Lemmas that the figure turns on: their rarity in the document is a feature of its own. */
  readonly keyWords: readonly Word[];
  /** Why, in words, for the hover: `"We shall" opens three clauses`. */
  readonly evidence: string;
}

/** An example of the project's own writing, or a classical line with its author. */
export interface DeviceExample {
  readonly text: string;
  /** The words of the parts that are found, in reading order; none for a negative example. */
  readonly parts?: readonly string[];
  readonly author?: string;
}

/**
 * One rhetorical device: its documentation, its options, its rule. To add a device is to add a file that exports one
 * of these by default in a family's folder, and its test.
 */
export interface Device<Schema extends GenericSchema = GenericSchema, Own extends string = string> {
  /** As in the annotation guidelines: `dirimens-copulatio`. */
  readonly label: string;
  readonly name: string;
  /** Classical and other names of the same device. */
  readonly synonyms: readonly string[];
  readonly family: DeviceFamily;
  /** One sentence that says what it is. */
  readonly definition: string;
  /** Where the definition comes from: author, work, place. */
  readonly source: string;
  readonly examples: {
    readonly positive: readonly [DeviceExample, DeviceExample, ...DeviceExample[]];
    readonly negative: readonly [DeviceExample, DeviceExample, ...DeviceExample[]];
  };
  /** What the rule is known to miss, for the documentation. */
  readonly misses: string;
  /** Every option has a default. */
  readonly options?: Schema;
  /** Labels that this one includes: where both are found at one place only this one is shown. */
  readonly specialCaseOf?: readonly string[];
  /**
   * What the literature says that its features weigh, where the gold has too few marks to tell: the fit starts there and
   * leaves it only for evidence. `bias` is the constant.
   */
  readonly prior?: Readonly<Partial<Record<FeatureName | NoInfer<Own> | 'bias', number>>>;
  /** The features that this device alone has, for readers: what is there, then in brackets how it is measured. Their names are not those of `features.ts`. */
  readonly features?: Readonly<Record<Own, string>>;
  /** Finds it within one passage. */
  detect(passage: Passage, options: InferOutput<Schema>): Iterable<Candidate<NoInfer<Own>>>;
  /** Finds it over passages that follow each other in one section and, where labelled, one speaker's turn. */
  detectAcross?(passages: readonly Passage[], options: InferOutput<Schema>): Iterable<Candidate<NoInfer<Own>>>;
}

/** Infers a device's option types from its schema, and the names of its own features. */
export function defineDevice<Schema extends GenericSchema, Own extends string = never>(device: Device<Schema, Own>): Device<Schema, Own> {
  return device;
}
