import type { SentenceJudgement } from '../claims/claim.ts';
import type { MergedFinding } from '../devices/merge.ts';
import { BAND_CUTS, onReadersScale } from '../devices/readers-scale.ts';
import { BUNDLED_WEIGHTS } from '../devices/weights.ts';
import type { EntityFinding } from '../entities/entity.ts';
import type { FaultReport } from '../faults/check.ts';
import type { Passage } from '../language/passage.ts';
import { sourceSpan } from '../text/block.ts';
import type { TextDocument } from '../text/document.ts';
import type { Band, ClaimMark, DeviceMark, EntityMark, FaultMark, Mark, Part } from './mark.ts';
import { MarkIds } from './mark-id.ts';

export interface Findings {
  readonly devices: readonly MergedFinding[];
  readonly entities: readonly EntityFinding[];
  readonly judgements: readonly SentenceJudgement[];
  readonly passages: readonly Passage[];
  readonly faults: readonly FaultReport[];
}

/** Turns what the layers found in passages into marks in the source, in reading order. */
export function makeMarks(document: TextDocument, findings: Findings): readonly Mark[] {
  const ids = new MarkIds();
  const marks: Mark[] = [
    ...findings.devices.flatMap((finding) => deviceMark(document, finding)),
    ...findings.entities.flatMap((finding) => entityMark(document, finding)),
    ...claimMarks(document, findings),
    ...findings.faults.map(faultMark),
  ];
  return marks
    .sort((a, b) => a.parts[0].start - b.parts[0].start || LAYER_ORDER[a.layer] - LAYER_ORDER[b.layer] || b.score - a.score || compare(a.label, b.label))
    .map((mark) => (mark.layer === 'claim' ? mark : { ...mark, id: ids.next(mark.layer, mark.label, mark.parts.map((part) => document.source.slice(part.start, part.end))) }));
}

const LAYER_ORDER = { claim: 0, device: 1, entity: 2, fault: 3 } as const;

function deviceMark(document: TextDocument, finding: MergedFinding): readonly DeviceMark[] {
  const parts = sourceParts(document, finding.parts);
  if (!parts) return [];
  const speaker = document.blocks[finding.parts[0].passage]?.speaker;
  return [{
    id: '', layer: 'device', label: finding.device.label, parts, score: onReadersScale(finding.score, BUNDLED_WEIGHTS.bands.cuts), band: finding.band,
    message: `${finding.device.name}: ${finding.evidence}.`,
    data: { evidence: finding.evidence, features: finding.features, reasons: finding.reasons, also: finding.also, ...(speaker === undefined ? {} : { speaker }) },
  }];
}

function entityMark(document: TextDocument, finding: EntityFinding): readonly EntityMark[] {
  const parts = sourceParts(document, [finding]);
  return parts ? [{ id: '', layer: 'entity', label: finding.label, parts, score: finding.score, band: bandOf(finding.score), message: finding.message, data: finding.data }] : [];
}

/** A claim's id is made from its own words, so that what supports it can name it before all marks are in order. */
function claimMarks(document: TextDocument, { judgements, passages }: Findings): readonly ClaimMark[] {
  const ids = new MarkIds();
  const spans = judgements.map((judgement) => {
    const sentence = passages[judgement.passage]?.sentences[judgement.sentence];
    return sentence && sourceParts(document, [{ start: sentence.start, end: sentence.end, passage: judgement.passage }]);
  });
  const idOf = judgements.map((judgement, index) => {
    const part = spans[index]?.[0];
    return judgement.isClaim && part ? ids.next('claim', judgement.stasis, [document.source.slice(part.start, part.end)]) : undefined;
  });
  return judgements.flatMap((judgement, index) => {
    const parts = spans[index];
    const id = idOf[index];
    if (!parts || id === undefined) return [];
    const supports = judgement.supports === undefined ? undefined : idOf[judgement.supports];
    const { strength, attributed, checkable, checkworthiness, cues } = judgement;
    return [{
      id, layer: 'claim', label: judgement.stasis, parts, score: judgement.score, band: judgement.band,
      message: `Claim of ${judgement.stasis}, ${strength}${attributed ? ', attributed to somebody else' : ''}.`,
      data: { strength, attributed, checkable, checkworthiness, cues, ...(supports === undefined ? {} : { supports }) },
    } satisfies ClaimMark];
  });
}

function faultMark(fault: FaultReport): FaultMark {
  return { id: '', layer: 'fault', label: fault.label, parts: fault.parts, score: fault.score, band: bandOf(fault.score), message: fault.message, data: fault.data };
}

function sourceParts(document: TextDocument, parts: readonly { readonly start: number; readonly end: number; readonly passage: number; readonly role?: string }[]): readonly [Part, ...Part[]] | undefined {
  const placed = parts.flatMap((part): readonly Part[] => {
    const block = document.blocks[part.passage];
    return block ? [{ ...sourceSpan(block, part), ...(part.role === undefined ? {} : { role: part.role }) }] : [];
  });
  const [first, ...rest] = placed;
  return first && [first, ...rest];
}

/** Bands of the layers whose scores are probabilities of being right. */
function bandOf(score: number): Band {
  return score >= BAND_CUTS.definite ? 'definite' : score >= BAND_CUTS.probable ? 'probable' : 'possible';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
