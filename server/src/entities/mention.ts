import type { ProseSpan } from '../text/span.ts';
import type { DatePrecision, EntityEvidence, EntityLabel } from './entity.ts';
import type { GlossaryEntry } from './glossary.ts';

/** A name found, before it is linked. */
export interface Mention extends ProseSpan {
  readonly label: EntityLabel;
  readonly foundBy: EntityEvidence;
  /** 0 to 1: how sure it is that this stretch is a name of this type. */
  readonly probability: number;
  /** Glossary entries that have this form; of a longer name only those that have it whole. */
  readonly entries: readonly GlossaryEntry[];
  /** The glossary has it as more than a bare surname. */
  readonly isFull?: boolean;
  /** Of a date. */
  readonly iso?: string;
  readonly precision?: DatePrecision;
  /** The full name that the text gave before, or the expansion of an acronym. */
  readonly ref?: string;
}

/**
 * The mentions that remain when no two may overlap: the longer of two where it is sure enough, else the surer.
 */
export function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const kept: Mention[] = [];
  for (const mention of sorted) if (!kept.some((other) => other.start < mention.end && mention.start < other.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

/** A letter more is worth as much certainty: a longer name that is fairly sure wins over a surer name within it. */
const WORTH_OF_A_LETTER = 0.04;
const LONGEST = 40;
/** What is written in the glossary wins over what the tagger makes of the same words. */
const WORTH_OF_KNOWLEDGE = 0.05;

function rank({ start, end, probability, foundBy }: Mention): number {
  if (probability < UNSURE) return probability - 1;
  return probability + Math.min(end - start, LONGEST) * WORTH_OF_A_LETTER + (foundBy === 'tagger' ? 0 : WORTH_OF_KNOWLEDGE);
}

/** Below it a mention gives way to any other. */
const UNSURE = 0.5;
