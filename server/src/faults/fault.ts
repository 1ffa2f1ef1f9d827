import type { GenericSchema, InferOutput } from 'valibot';
import type { Glossary } from '../entities/glossary.ts';
import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { NearWords } from './context/alternatives.ts';
import type { ContextModel } from './context/context-model.ts';
import type { SentenceInContext } from './context/sentence-in-context.ts';
import type { Layout } from './layout.ts';
import type { DocumentStretches } from './per-stretch.ts';
import type { Vocabulary, WordCounts } from './vocabulary.ts';

export type FaultFamily = 'characters' | 'lines' | 'pairs' | 'spacing' | 'punctuation' | 'words' | 'notes' | 'names';

/** A change to the source that mends a fault. Offsets are UTF-16 code units in the source file. */
export interface Mend extends Span {
  readonly text: string;
}

export interface FaultData {
  /** Ways to mend it, the likeliest first. Where there is one and `isCertain` it may be applied without asking. */
  readonly mends: readonly { readonly title: string; readonly changes: readonly Mend[] }[];
  readonly isCertain: boolean;
}

/** What a check finds. Spans are of the source file. */
export interface FaultFinding {
  readonly parts: readonly [Span, ...Span[]];
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** 0 to 1: how sure it is that an editor would mend it. */
  readonly score: number;
  readonly data: FaultData;
}

/** A document as the checks see it: the source, its blocks, and each block's passage at the same index. */
export interface CheckedDocument {
  readonly document: TextDocument;
  readonly passages: readonly Passage[];
  /** The same, for what is read of every block, and read again only where it changes. */
  readonly stretches: DocumentStretches;
  /** The words that the document writes. */
  readonly vocabulary: Vocabulary;
  /** How the document sets its lines. */
  readonly layout: Pick<Layout, 'isVerse' | 'isColumns' | 'isProse'>;
  /** How likely words stand together. */
  readonly model: ContextModel;
  /** Names that are known beyond the document. */
  readonly glossary: Glossary;
}

/** A block with its passage, and the document that it stands in. */
export interface CheckedBlock {
  readonly block: Block;
  readonly passage: Passage;
  /** The block's raw source. */
  readonly source: string;
  /** What a check of one block may ask of the document; its findings are kept while the answers are the same. */
  readonly checked: Pick<CheckedDocument, 'layout' | 'model'> & {
    readonly vocabulary: WordCounts;
    readonly near: NearWords;
    /** The block's sentences as the context model reads them. */
    readonly sentences: () => readonly SentenceInContext[];
    /** The usual length of a line (see `Layout`). */
    readonly lineWidth: () => number;
  };
}

/** An example: the text as it stands, and what it is once mended where the mend is certain. */
export interface FaultExample {
  readonly text: string;
  /** The faulty words, in reading order; none for a negative example. */
  readonly parts?: readonly string[];
  readonly mended?: string;
}

/** One transcription check. To add one is to add a file in `checks/` that exports one by default, and its test. */
export interface FaultCheck<Schema extends GenericSchema = GenericSchema> {
  /** The fault's label: `doubled-word`. */
  readonly label: string;
  readonly name: string;
  readonly family: FaultFamily;
  readonly definition: string;
  readonly source: string;
  readonly examples: {
    readonly positive: readonly [FaultExample, ...FaultExample[]];
    readonly negative: readonly [FaultExample, ...FaultExample[]];
  };
  readonly options?: Schema;
  /** Looks at one block, in the light of what the whole document writes. */
  checkBlock?(block: CheckedBlock, options: InferOutput<Schema>): Iterable<FaultFinding>;
  /** Looks at the whole document: its notes, its habits, one block against the next. */
  checkDocument?(document: CheckedDocument, options: InferOutput<Schema>): Iterable<FaultFinding>;
}

export function defineFaultCheck<Schema extends GenericSchema>(check: FaultCheck<Schema>): FaultCheck<Schema> {
  return check;
}
