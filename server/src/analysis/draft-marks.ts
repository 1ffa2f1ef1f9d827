import type { JudgedSentence } from '../claims/claim.ts';
import { BAND_CUTS, onReadersScale } from '../devices/readers-scale.ts';
import { bundledWeights } from '../devices/weights.ts';
import type { EntityFinding } from '../entities/entity.ts';
import type { FaultReport } from '../faults/check.ts';
import type { Passage } from '../language/passage.ts';
import type { Block } from '../text/block.ts';
import { fitted, fittedParts } from '../text/fitted.ts';
import type { ProseSpan, Span } from '../text/span.ts';
import { ExplainedDevice } from './explained-device.ts';
import type { MergedFinding } from '../devices/merge.ts';
import { keyOf } from './mark-ids.ts';
import type { Band, ClaimMark, DeviceMark, EntityMark, FaultMark, Part } from './mark.ts';

/** What the layers say of a stretch of a document (see `text/stretches.ts`): offsets are counted from its start, other stretches from it. */
export interface Stretch {
  /** None for the first stretch. */
  readonly block: Block | undefined;
  readonly passage: Passage | undefined;
  readonly devices: readonly MergedFinding[];
  /** How many passages before this one those stand that the devices count from. */
  readonly devicesFrom: number;
  readonly entities: readonly EntityFinding[];
  /** One a sentence of the passage. */
  readonly judgements: readonly JudgedSentence[];
  /** Spans are counted from the stretch's start. */
  readonly faults: readonly FaultReport[];
}

/** A part so many stretches further on, with offsets from the start of that stretch. */
export interface DraftPart extends Part {
  readonly stretch: number;
}
type DraftOf<M> = M extends { readonly data: object } ? Omit<M, 'id' | 'parts'> & { readonly parts: readonly [DraftPart, ...DraftPart[]] } : never;
/** A mark wherever it stands. */
export type DraftMark = DraftOf<DeviceMark> | DraftOf<EntityMark> | DraftOf<FaultMark> | DraftClaim;
type DraftClaim = Omit<DraftOf<ClaimMark>, 'data'> & {
  readonly sentence: number;
  readonly judgement: JudgedSentence;
};
export type SupportedSentence = NonNullable<JudgedSentence['supports']>;

/** The marks that begin in a stretch, in reading order. */
export interface Draft {
  readonly marks: readonly DraftMark[];
  /** What each mark's id is made of (see `mark-ids.ts`). */
  readonly keys: readonly string[];
}

/** @param quoteOf the source of a part */
export function draftMarks(stretch: Stretch, blocks: readonly Block[], quoteOf: (part: DraftPart) => string): Draft {
  const marks: DraftMark[] = [
    ...stretch.devices.flatMap((finding) => deviceMark(stretch, blocks, finding)),
    ...stretch.entities.flatMap((finding) => entityMark(stretch, finding)),
    ...stretch.judgements.flatMap((judgement, sentence) => claimMark(stretch, judgement, sentence)),
    ...stretch.faults.map(faultMark),
  ];
  marks.sort((a, b) => a.parts[0].start - b.parts[0].start || LAYER_ORDER[a.layer] - LAYER_ORDER[b.layer] || b.score - a.score || compare(a.label, b.label));
  return { marks: fitted(marks), keys: marks.map(({ layer, label, parts }) => keyOf(`${layer}\u0000${label}\u0000${parts.map(quoteOf).join('\u0000')}`)) };
}

const LAYER_ORDER = { claim: 0, device: 1, entity: 2, fault: 3 } as const;

function deviceMark({ block, devicesFrom }: Stretch, blocks: readonly Block[], finding: MergedFinding): readonly DraftMark[] {
  if (!block) return [];
  const [first, ...rest] = finding.parts.flatMap((part): readonly DraftPart[] => {
    const stretch = part.passage - devicesFrom;
    const other = blocks[block.index + stretch];
    return other ? [partOf(other, part, stretch, part.role)] : [];
  });
  if (!first) return [];
  return [{
    layer: 'device', label: finding.device.label, parts: fittedParts([first, ...rest]), score: onReadersScale(finding.score, bundledWeights().bands.cuts), band: finding.band,
    message: `${finding.device.name}: ${finding.evidence}.`,
    data: new ExplainedDevice(finding, block.speaker),
  }];
}

function entityMark({ block }: Stretch, finding: EntityFinding): readonly DraftMark[] {
  if (!block) return [];
  return [{ layer: 'entity', label: finding.label, parts: [partOf(block, finding)], score: finding.score, band: bandOf(finding.score), message: finding.message, data: finding.data }];
}

function claimMark({ block, passage }: Stretch, judgement: JudgedSentence, sentence: number): readonly DraftMark[] {
  const span = passage?.sentences[sentence];
  if (!block || !span || !judgement.isClaim) return [];
  const { strength, attributed } = judgement;
  return [{
    layer: 'claim', label: judgement.stasis, parts: [partOf(block, span)], score: judgement.score, band: judgement.band,
    message: `Claim of ${judgement.stasis}, ${strength}${attributed ? ', attributed to somebody else' : ''}.`,
    judgement, sentence,
  }];
}

function faultMark({ parts: [first, ...rest], label, score, message, data }: FaultReport): DraftMark {
  const here = ({ start, end }: Span): DraftPart => ({ start, end, stretch: 0 });
  return { layer: 'fault', label, parts: fittedParts([here(first), ...rest.map(here)]), score, band: bandOf(score), message, data };
}

/** Written out: engines give every copy of an object that members are added to a shape of its own. */
function partOf(block: Block, { start: from, end: to }: ProseSpan, stretch = 0, role?: string): DraftPart {
  const { start, end } = block.map.toSource({ start: from, end: to });
  return role === undefined ? { start, end, stretch } : { start, end, stretch, role };
}

/** Bands of the layers whose scores are probabilities of being right. */
function bandOf(score: number): Band {
  return score >= BAND_CUTS.definite ? 'definite' : score >= BAND_CUTS.probable ? 'probable' : 'possible';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
