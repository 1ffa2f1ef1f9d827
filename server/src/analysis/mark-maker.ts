import type { JudgedSentence } from '../claims/claim.ts';
import type { EntityFinding } from '../entities/entity.ts';
import type { FaultReport } from '../faults/check.ts';
import type { Passage } from '../language/passage.ts';
import type { TextDocument } from '../text/document.ts';
import { startOf } from '../text/stretches.ts';
import { type Draft, type DraftMark, draftMarks, type Stretch, type SupportedSentence } from './draft-marks.ts';
import type { FoundDevice, FoundDevices } from './find-devices.ts';
import { type DraftIds, MarkIds } from './mark-ids.ts';

/** What the layers say, a row a block; a row is the same object while it says the same. */
export interface Findings {
  readonly devices: readonly FoundDevices[];
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

/** Turns what the layers found into marks, from one version of a document to the next; made again are only those of stretches where something has changed. */
export class MarkMaker {
  readonly #ids = new MarkIds();
  /** By the content of the block that the stretch begins with. */
  readonly #drafts = new WeakMap<object, KnownDraft>();
  readonly #finished = new WeakMap<DraftIds, FinishedStretch>();

  /** The marks of each stretch: of what stands before all blocks, then of each block. */
  make({ blocks, source }: TextDocument, findings: Findings): readonly StretchMarks[] {
    const devices = devicesByPassage(findings.devices);
    const inOrder = [undefined, ...blocks].map((block, at): Draft => {
      const stretch: Stretch = {
        block, passage: findings.passages[at - 1], devices: devices[at - 1]?.findings ?? NOTHING, devicesFrom: devices[at - 1]?.from ?? 0,
        entities: findings.entities[at - 1] ?? NOTHING, judgements: findings.judgements[at - 1] ?? NOTHING, faults: findings.faults[at] ?? NOTHING,
      };
      const key = block?.content ?? this;
      const kept = this.#drafts.get(key);
      if (kept && isSame(kept.stretch, stretch)) return kept.draft;
      const draft = draftMarks(stretch, blocks, (part) => {
        const start = startOf(blocks, at + part.stretch);
        return source.slice(start + part.start, start + part.end);
      });
      this.#drafts.set(key, { stretch, draft });
      return draft;
    });
    const identified = this.#ids.moveTo(inOrder);
    return identified.map((own, at) => {
      const known = this.#finished.get(own);
      if (known?.supported.every(({ passages, ids }) => identified[at + passages] === ids)) return known.marks;
      const finished = finish(own, (passages) => identified[at + passages], known?.marks);
      this.#finished.set(own, finished);
      return finished.marks;
    });
  }
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

interface DevicesOfPassage {
  readonly findings: readonly FoundDevice[];
  readonly from: number;
}

const known = new WeakMap<readonly FoundDevice[], ReadonlyMap<number, DevicesOfPassage>>();

/** The devices by the passage that their first part stands in. */
function devicesByPassage(all: readonly FoundDevices[]): readonly (DevicesOfPassage | undefined)[] {
  const byPassage: (DevicesOfPassage | undefined)[] = [];
  for (const { from, findings } of all) for (const [passage, own] of splitByPassage(findings)) byPassage[from + passage] = own;
  return byPassage;
}

function splitByPassage(findings: readonly FoundDevice[]): ReadonlyMap<number, DevicesOfPassage> {
  const kept = known.get(findings);
  if (kept) return kept;
  const byPassage = new Map<number, { readonly findings: FoundDevice[]; readonly from: number }>();
  for (const finding of findings) {
    const from = finding.parts[0].passage;
    const own = byPassage.get(from) ?? { findings: [], from };
    own.findings.push(finding);
    byPassage.set(from, own);
  }
  known.set(findings, byPassage);
  return byPassage;
}
