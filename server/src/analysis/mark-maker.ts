import type { JudgedSentence } from '../claims/claim.ts';
import type { EntityFinding } from '../entities/entity.ts';
import type { FaultReport } from '../faults/check.ts';
import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { changedBetween, changedStretches, rowsAfter, stretchesOf, widened } from '../text/changed-range.ts';
import type { TextDocument } from '../text/document.ts';
import { startOf } from '../text/stretches.ts';
import { type Draft, type DraftMark, type DraftPart, draftMarks, type Stretch, type SupportedSentence } from './draft-marks.ts';
import type { DevicesOfPassage } from './find-devices.ts';
import { type DraftIds, MarkIds, NO_IDS } from './mark-ids.ts';

/** What the layers say, a row a block; a row is the same object while it says the same. */
export interface Findings {
  readonly devices: readonly (DevicesOfPassage | undefined)[];
  readonly entities: readonly (readonly EntityFinding[])[];
  readonly judgements: readonly (readonly JudgedSentence[])[];
  readonly passages: readonly Passage[];
  /** A row more: the first is what stands before all blocks. */
  readonly faults: readonly (readonly FaultReport[])[];
}

/** The marks that begin in one stretch of a document, wherever it stands: the same object while they are the same. */
export interface StretchMarks {
  readonly marks: readonly DraftMark[];
  readonly ids: readonly string[];
  /** The id of the claim that each mark supports, if any. */
  readonly supports: readonly (string | undefined)[];
}

/** How many stretches away something may be: back, and ahead. */
export type Reach = readonly [back: number, ahead: number];

/** Turns what the layers found into marks, from one version of a document to the next; made again are only those of stretches where something has changed. */
export class MarkMaker {
  readonly #ids = new MarkIds();
  /** By the content of the block that the stretch begins with. */
  readonly #drafts = new WeakMap<object, KnownDraft>();
  readonly #finished = new WeakMap<DraftIds, FinishedStretch>();
  #last: LastVersion = { layers: { blocks: [], devices: [], entities: [], judgements: [], passages: [], faults: [] }, drafts: [], identified: [], marks: [] };
  #reach: Reach = [0, 0];
  /** How many passages away the claims are that claims support, at the most. */
  #support = 0;

  /** How many stretches away the marks of any version had parts, at the most. */
  get reach(): Reach {
    return this.#reach;
  }

  /** The marks of each stretch: of what stands before all blocks, then of each block. */
  make({ blocks, source }: TextDocument, findings: Findings): readonly StretchMarks[] {
    const last = this.#last;
    const layers: Layers = { ...findings, blocks };
    const isSameAt = (a: number, b: number): boolean => isSameStretch(last.layers, a, layers, b);
    const changed = stretchesOf(changedBetween(last.drafts.length, blocks.length + 1, isSameAt), (at) => isSameAt(at, at));
    const drafts = rowsAfter(last.drafts, changed, (at) => this.#draft(stretchOf(layers, at), blocks, (part) => {
      const start = startOf(blocks, at + part.stretch);
      return source.slice(start + part.start, start + part.end);
    }));
    const identified = this.#ids.moveTo(drafts);
    const renamed = changedStretches(last.identified, identified);
    const concerned = renamed.map((stretch) => widened(stretch, identified.length, (at) => stretch.from - at < this.#support, (at) => at - stretch.toAfter < this.#support));
    const marks = rowsAfter(last.marks, concerned, (at) => this.#finish(identified, at));
    this.#last = { layers, drafts, identified, marks };
    return marks;
  }

  #draft(stretch: Stretch, blocks: readonly Block[], quoteOf: (part: DraftPart) => string): Draft {
    const key = stretch.block?.content ?? this;
    const kept = this.#drafts.get(key);
    if (kept && isSame(kept.stretch, stretch)) return kept.draft;
    const draft = draftMarks(stretch, blocks, quoteOf);
    this.#drafts.set(key, { stretch, draft });
    let [back, ahead] = this.#reach;
    for (const { parts } of draft.marks) for (const part of parts) [back, ahead] = [Math.max(back, -part.stretch), Math.max(ahead, part.stretch)];
    this.#reach = [back, ahead];
    for (const { supports } of stretch.judgements) this.#support = Math.max(this.#support, Math.abs(supports?.passages ?? 0));
    return draft;
  }

  #finish(identified: readonly DraftIds[], at: number): StretchMarks {
    const own = identified[at] ?? NO_IDS;
    const known = this.#finished.get(own);
    if (known?.supported.every(({ passages, ids }) => identified[at + passages] === ids)) return known.marks;
    const finished = finish(own, (passages) => identified[at + passages], known?.marks);
    this.#finished.set(own, finished);
    return finished.marks;
  }
}

/** What the layers say of the last version, and what was made of it: a row a stretch. */
interface LastVersion {
  readonly layers: Layers;
  readonly drafts: readonly Draft[];
  readonly identified: readonly DraftIds[];
  readonly marks: readonly StretchMarks[];
}

interface Layers extends Findings {
  readonly blocks: readonly Block[];
}

function stretchOf({ blocks, passages, devices, entities, judgements, faults }: Layers, at: number): Stretch {
  return {
    block: blocks[at - 1], passage: passages[at - 1], devices: devices[at - 1]?.findings ?? NOTHING, devicesFrom: devices[at - 1]?.from ?? 0,
    entities: entities[at - 1] ?? NOTHING, judgements: judgements[at - 1] ?? NOTHING, faults: faults[at] ?? NOTHING,
  };
}

function isSameStretch(before: Layers, a: number, after: Layers, b: number): boolean {
  return before.passages[a - 1] === after.passages[b - 1] && before.devices[a - 1] === after.devices[b - 1] && before.entities[a - 1] === after.entities[b - 1]
    && before.judgements[a - 1] === after.judgements[b - 1] && before.faults[a] === after.faults[b] && before.blocks[a - 1]?.speaker === after.blocks[b - 1]?.speaker;
}

interface FinishedStretch {
  readonly marks: StretchMarks;
  /** The stretches whose claims its own support, so many passages further on. */
  readonly supported: readonly { readonly passages: number; readonly ids: DraftIds | undefined }[];
}

/** @param known the same object where it says the same */
function finish({ draft: { marks }, ids }: DraftIds, idsAt: (passages: number) => DraftIds | undefined, known: StretchMarks | undefined): FinishedStretch {
  const supports = marks.map((mark) => (mark.layer === 'claim' && mark.judgement.supports ? idOfClaim(idsAt(mark.judgement.supports.passages), mark.judgement.supports) : undefined));
  const away = new Set(marks.flatMap((mark) => (mark.layer === 'claim' && mark.judgement.supports ? [mark.judgement.supports.passages] : [])));
  return { marks: known?.supports.every((id, index) => id === supports[index]) ? known : { marks, ids, supports }, supported: Array.from(away, (passages) => ({ passages, ids: idsAt(passages) })) };
}

const NOTHING: readonly never[] = [];

interface KnownDraft {
  readonly stretch: Stretch;
  readonly draft: Draft;
}

/** The block itself may stand elsewhere and say the same. */
function isSame(a: Stretch, b: Stretch): boolean {
  return a.passage === b.passage && a.devices === b.devices && a.devicesFrom === b.devicesFrom && a.entities === b.entities
    && a.judgements === b.judgements && a.faults === b.faults && a.block?.speaker === b.block?.speaker;
}

function idOfClaim(identified: DraftIds | undefined, { sentence }: SupportedSentence): string | undefined {
  const index = identified?.draft.marks.findIndex((mark) => mark.layer === 'claim' && mark.sentence === sentence) ?? -1;
  return identified?.ids[index];
}
