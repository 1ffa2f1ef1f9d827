import { EMPTY_GLOSSARY, type Glossary } from '../entities/glossary.ts';
import type { Passage } from '../language/passage.ts';
import { atOnce } from '../text/at-once.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, type ChangedRange, withRows } from '../text/changed-range.ts';
import type { TextDocument } from '../text/document.ts';
import { earlierIfSame, isSameData } from '../text/same-data.ts';
import { spansOverlap } from '../text/span.ts';
import { startOf, stretchAt } from '../text/stretches.ts';
import { BlockFindings, type NumberedFinding, optionsOf } from './block-findings.ts';
import { bundledContextModel, type ContextModel } from './context/context-model.ts';
import type { CheckedDocument, FaultFinding } from './fault.ts';
import { moved } from './finding.ts';
import { inHouseStyle, type MendingStyle } from './house-style.ts';
import { hasIgnored, type IgnoreRule, withoutIgnored } from './ignore.ts';
import { Layout } from './layout.ts';
import { DocumentStretches, type RowsOfVersion } from './per-stretch.ts';
import { faultChecks } from './registry.generated.ts';
import { withoutSettled } from './settled.ts';

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
  /** Leaves a block out where it is false. */
  readonly isRead?: (block: Block) => boolean;
  /** Another model than the one that ships: for measuring on texts that it was counted on. */
  readonly model?: ContextModel;
}

/** What all checks find in a document, in reading order; where two find the same place, what is surer of it. */
export function checkFaults(input: FaultInput): readonly FaultReport[] {
  return checkFaultRows(input).flatMap((row, at) => row.map((report) => movedReport(report, startOf(input.document.blocks, at))));
}

/** The same in the rows of {@link FaultChecker}. */
export function checkFaultRows(input: FaultInput): readonly (readonly FaultReport[])[] {
  return atOnce(new FaultChecker(input.model).checkInSlices(input));
}

/** Checks a document from one version to the next. */
export class FaultChecker {
  readonly #model: ContextModel;
  readonly #blocks: BlockFindings;
  readonly #stretches = new DocumentStretches();
  /** What was found in the blocks of the last version of which all were checked. */
  #checked: { readonly blocks: readonly Block[]; readonly passages: readonly Passage[]; readonly rows: readonly (readonly NumberedFinding[])[] } = { blocks: [], passages: [], rows: [] };
  #found: RowsOfVersion<KnownStretch> = { version: 0, rows: [] };
  #reported: RowsOfVersion<readonly FaultReport[]> = { version: 0, rows: [] };

  /** @param model another than the one that ships: for measuring on texts that it was counted on */
  constructor(model: ContextModel = bundledContextModel()) {
    this.#model = model;
    this.#blocks = new BlockFindings(model);
  }

  /**
   * The reports by where they begin: a row for what stands before all blocks, then one a block with what stands behind
   * it. Spans are counted from the row's start; a row is the same object while it says the same. Gives each block
   * that is checked anew before it is, and undefined before what looks at the whole document.
   */
  *checkInSlices(input: FaultInput): Generator<Block | undefined, readonly (readonly FaultReport[])[]> {
    const { document, passages, glossary = EMPTY_GLOSSARY, isRead = () => true } = input;
    this.#stretches.moveTo(document, passages);
    const layout = new Layout(this.#stretches);
    this.#blocks.moveTo(document.blocks, passages, layout);
    const changed = this.#changedBlocks(document.blocks, passages);
    const found: (readonly NumberedFinding[])[] = [];
    for (const block of document.blocks.slice(changed.from, changed.toAfter)) {
      const passage = isRead(block) ? passages[block.index] : undefined;
      const kept = passage ? this.#blocks.kept(block) : NOTHING;
      if (!kept) yield block;
      found.push(kept ?? (passage ? this.#blocks.find(block, passage, document.source, layout) : NOTHING));
    }
    this.#checked = { blocks: document.blocks, passages, rows: withRows(this.#checked.rows, changed, found) };
    this.#blocks.forgotten.clear();
    yield undefined;
    const ofDocument = new Map<number, NumberedFinding[]>();
    const checked: CheckedDocument = { document, passages, stretches: this.#stretches, vocabulary: this.#blocks.vocabulary, layout, model: this.#model, glossary };
    for (const [check, faultCheck] of faultChecks.entries()) {
      for (const finding of faultCheck.checkDocument?.(checked, optionsOf(check)) ?? []) {
        const at = stretchAt(document.blocks, finding.parts[0].start);
        ofDocument.set(at, [...(ofDocument.get(at) ?? []), { check, finding: moved(finding, 0 - startOf(document.blocks, at)) }]);
      }
    }
    return this.#report(input, this.#join(this.#checked.rows, ofDocument));
  }

  #changedBlocks(blocks: readonly Block[], passages: readonly Passage[]): ChangedRange {
    const { forgotten } = this.#blocks;
    const last = this.#checked;
    return changedBetween(last.blocks.length, blocks.length, (a, b) => {
      const [before, after] = [last.blocks[a], blocks[b]];
      return last.passages[a] === passages[b] && after !== undefined && before?.content === after.content && before.kind === after.kind && (forgotten.size === 0 || !forgotten.has(after.content));
    });
  }

  /** What all checks found in each stretch, in the order of the checks. */
  #join(ofBlocks: readonly (readonly NumberedFinding[])[], ofDocument: ReadonlyMap<number, readonly NumberedFinding[]>): readonly KnownStretch[] {
    const earlier = this.#stretches.earlierRow(this.#found);
    const rows: KnownStretch[] = [];
    for (let at = 0; at <= ofBlocks.length; at++) {
      const kept = earlier(at);
      const ofBlock = ofBlocks[at - 1] ?? NOTHING;
      const others = ofDocument.get(at) ?? NOTHING;
      rows.push(kept?.ofBlock === ofBlock && isSameData(kept.others, others) ? kept : joinStretch(ofBlock, others));
    }
    this.#found = { version: this.#stretches.version, rows };
    return rows;
  }

  /** What is reported of that. Stretches that reports reach out of are looked at together with those that they reach into. */
  #report({ document, ignore = [], mending = 'silent' }: FaultInput, found: readonly KnownStretch[]): readonly (readonly FaultReport[])[] {
    const { blocks } = document;
    const isPlain = mending === 'silent' && document.marks.length === 0 && !hasIgnored(document, this.#stretches, ignore);
    const earlier = this.#stretches.earlierRow(this.#reported);
    const rows: (readonly FaultReport[])[] = [];
    for (let from = 0; from < found.length;) {
      const own = found[from];
      if (isPlain && own?.end === 0) {
        rows.push(own.apart);
        from++;
        continue;
      }
      let to = from + 1;
      for (let end = endOf(found, blocks, from); to < found.length && (!isPlain || end > startOf(blocks, to)); to++) end = Math.max(end, endOf(found, blocks, to));
      if (isPlain && to === from + 1) rows.push(own?.apart ?? NOTHING);
      else rows.push(...inRows(blocks, from, to, found, (reports) => {
        const apart = withoutOverlaps(withoutSettled(document, reports));
        return isPlain ? apart : inHouseStyle(document, withoutIgnored(document, apart, ignore), mending);
      }));
      from = to;
    }
    this.#reported = { version: this.#stretches.version, rows: rows.map((row, at) => earlierIfSame(earlier(at), row)) };
    return this.#reported.rows;
  }
}

const NOTHING: readonly never[] = [];

interface KnownStretch {
  readonly ofBlock: readonly NumberedFinding[];
  readonly others: readonly NumberedFinding[];
  readonly reports: readonly FaultReport[];
  /** Where the last of them ends. */
  readonly end: number;
  /** Those that are left of them where no other stretch's reach into this one. */
  readonly apart: readonly FaultReport[];
}

function joinStretch(ofBlock: readonly NumberedFinding[], others: readonly NumberedFinding[]): KnownStretch {
  const reports = [...ofBlock, ...others].sort((a, b) => a.check - b.check).map(({ check, finding }): FaultReport => ({ ...finding, label: faultChecks[check]?.label ?? '' }));
  return { ofBlock, others, reports, end: Math.max(0, ...reports.flatMap(({ parts }) => parts.map((part) => part.end))), apart: withoutOverlaps(reports) };
}

/** Where the last of a stretch's reports ends in the source. */
function endOf(found: readonly KnownStretch[], blocks: readonly Block[], at: number): number {
  return startOf(blocks, at) + (found[at]?.end ?? 0);
}

/** Does with the reports of several stretches together what `settle` does, and gives each stretch its own again. */
function inRows(blocks: readonly Block[], from: number, to: number, found: readonly KnownStretch[], settle: (reports: readonly FaultReport[]) => readonly FaultReport[]): readonly (readonly FaultReport[])[] {
  const reports = found.slice(from, to).flatMap(({ reports: row }, index) => row.map((report) => movedReport(report, startOf(blocks, from + index))));
  const rows = Array.from({ length: to - from }, (): FaultReport[] => []);
  for (const report of settle(reports)) {
    const at = stretchAt(blocks, report.parts[0].start);
    rows[at - from]?.push(movedReport(report, 0 - startOf(blocks, at)));
  }
  return rows;
}

function movedReport(report: FaultReport, by: number): FaultReport {
  return { ...moved(report, by), label: report.label };
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
