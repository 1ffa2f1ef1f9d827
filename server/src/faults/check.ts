import * as v from 'valibot';
import { EMPTY_GLOSSARY, type Glossary } from '../entities/glossary.ts';
import type { Passage } from '../language/passage.ts';
import type { TextDocument } from '../text/document.ts';
import { spansOverlap } from '../text/span.ts';
import { bundledContextModel, type ContextModel } from './context/context-model.ts';
import type { CheckedDocument, FaultCheck, FaultFinding } from './fault.ts';
import { inHouseStyle, type MendingStyle } from './house-style.ts';
import { type IgnoreRule, withoutIgnored } from './ignore.ts';
import { Layout } from './layout.ts';
import { findingsInBlock } from './block-findings.ts';
import { faultChecks } from './registry.generated.ts';
import { withoutSettled } from './settled.ts';
import { Vocabulary } from './vocabulary.ts';

/** A finding with its check's label. */
export interface FaultReport extends FaultFinding {
  readonly label: string;
}

export interface FaultInput {
  readonly document: TextDocument;
  /** Each block's passage, at the block's index. */
  readonly passages: readonly Passage[];
  readonly glossary?: Glossary;
  /** What is not to be reported in this document, besides what its own text and front matter say. */
  readonly ignore?: readonly IgnoreRule[];
  /** What a mend leaves of a reading. */
  readonly mending?: MendingStyle;
  /** Another model than the one that ships: for measuring on texts that it was counted on. */
  readonly model?: ContextModel;
}

/** What all checks find in a document, in reading order; where two find the same place, what is surer of it. */
export function checkFaults(input: FaultInput): readonly FaultReport[] {
  const slices = checkFaultsInSlices(input);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same in slices of one check each, so that the caller can do other work, or stop, between them. */
export function* checkFaultsInSlices({ document, passages, glossary = EMPTY_GLOSSARY, ignore = [], mending = 'silent', model = bundledContextModel() }: FaultInput): Generator<void, readonly FaultReport[]> {
  const checked: CheckedDocument = { document, passages, vocabulary: new Vocabulary(passages), layout: new Layout(document), model, glossary };
  const reports: FaultReport[] = [];
  for (const check of faultChecks) {
    for (const finding of findingsOf(check, checked)) reports.push({ ...finding, label: check.label });
    yield;
  }
  return inHouseStyle(document, withoutIgnored(document, withoutOverlaps(withoutSettled(document, reports)), ignore), mending);
}

function* findingsOf(check: FaultCheck, checked: CheckedDocument): Iterable<FaultFinding> {
  const options: unknown = check.options === undefined ? undefined : v.parse(check.options, {});
  if (check.checkBlock) {
    for (const block of checked.document.blocks) {
      const passage = checked.passages[block.index];
      if (passage) yield* findingsInBlock(check, { block, passage, source: checked.document.source.slice(block.start, block.end), checked }, options);
    }
  }
  if (check.checkDocument) yield* check.checkDocument(checked, options);
}

function withoutOverlaps(reports: readonly FaultReport[]): readonly FaultReport[] {
  const byScore = [...reports].sort((a, b) => b.score - a.score);
  const kept: FaultReport[] = [];
  const taken = new Map<number, FaultReport[]>();
  for (const report of byScore) {
    const cells = new Set(report.parts.flatMap(({ start, end }) => [Math.floor(start / CELL), Math.floor(end / CELL)]));
    const neighbours = [...cells].flatMap((cell) => taken.get(cell) ?? []);
    if (neighbours.some((other) => other.parts.some((a) => report.parts.some((b) => spansOverlap(a, b))))) continue;
    kept.push(report);
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), report]);
  }
  return kept.sort((a, b) => a.parts[0].start - b.parts[0].start);
}

/** Findings are looked up by stretches of the source of this length, in UTF-16 code units, longer than any part. */
const CELL = 2048;
