import type { Prose } from '../text/prose.ts';
import { moved } from './finding.ts';
import type { CheckedBlock, FaultCheck, FaultFinding } from './fault.ts';
import { type AskedWords, WordsAsked } from './words-asked.ts';

/** What a check of one block found, and all that it depends on beside the block itself. */
interface KnownFindings {
  readonly source: string;
  readonly kind: string;
  readonly model: unknown;
  readonly asked: AskedWords;
  /** Spans relative to the block. */
  readonly findings: readonly FaultFinding[];
}

/** By check and by content: what is kept of a block goes when its file is closed. */
const known = new WeakMap<FaultCheck, WeakMap<Prose, KnownFindings>>();

/**
 * What a check finds in a block. Found again only where the block has changed, or where the document now counts a word
 * otherwise that the check asked for: the letters typed in one paragraph leave the others as they are.
 */
export function findingsInBlock(check: FaultCheck, checkedBlock: CheckedBlock, options: unknown): readonly FaultFinding[] {
  const { block, source, checked } = checkedBlock;
  const byContent = known.get(check) ?? new WeakMap<Prose, KnownFindings>();
  known.set(check, byContent);
  const kept = byContent.get(block.content);
  if (kept?.source === source && kept.kind === block.kind && kept.model === checked.model && kept.asked.areAnsweredSoBy(checked.vocabulary)) return place(kept.findings, block.start);
  const asked = new WordsAsked(checked.vocabulary);
  const findings = [...(check.checkBlock?.({ ...checkedBlock, checked: { ...checked, vocabulary: asked } }, options) ?? [])];
  byContent.set(block.content, { source, kind: block.kind, model: checked.model, asked, findings: findings.map((finding) => moved(finding, 0 - block.start)) });
  return findings;
}

function place(findings: readonly FaultFinding[], start: number): readonly FaultFinding[] {
  return findings.length === 0 ? findings : findings.map((finding) => moved(finding, start));
}
