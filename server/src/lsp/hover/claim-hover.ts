import type { ClaimMark } from '../../analysis/mark.ts';
import type { Cue } from '../../claims/claim.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

const STASIS: Readonly<Record<string, string>> = {
  fact: 'says that something is or was so', cause: 'says what brings something about', definition: 'says what something is or is to be called',
  value: 'says that something is good or bad', policy: 'says what is to be done', prediction: 'says what will be',
};
const QUOTED = 120;

/**
 * Stasis, strength, the words that gave it away, who says it, what it supports and what supports it.
 * @param sayer who says it, where that is somebody else whom the sentence names
 */
export function claimHover({ mark, quoteOf, supporters }: HoveredMark<ClaimMark>, sayer: string | undefined): string {
  const { strength, attributed, checkable, checkworthiness, cues, supports } = mark.data;
  const supported = supports === undefined ? undefined : quoteOf(supports);
  return [
    `**Claim of ${escapeMarkdown(mark.label)}** · ${strength}, ${strengthOf(mark)}`,
    [`It ${STASIS[mark.label] ?? 'states something'}.`,
      ...(attributed ? [`It is attributed to ${sayer === undefined ? 'somebody else' : `“${escapeMarkdown(shortened(sayer, QUOTED))}”`}.`] : []),
      checkable ? `Evidence could settle it (check-worthiness ${checkworthiness.toFixed(2)}).` : 'Evidence alone would not settle it.'].join(' '),
    ...(cues.length > 0 ? [`*Why:* ${cuesInWords(cues)}.`] : []),
    ...(supported === undefined ? [] : [`*Supports:* “${escapeMarkdown(shortened(supported, QUOTED))}”`]),
    ...(supporters.length === 0 ? [] : [`*Supported by:* ${supporters.map((quote) => `“${escapeMarkdown(shortened(quote, QUOTED))}”`).join('; ')}`]),
  ].join('\n\n');
}

/** "“must” (obligation), “ought to” for policy; “certainly” (booster) for boosted" */
function cuesInWords(cues: readonly Cue[]): string {
  const bySide = new Map<string, string[]>();
  for (const { words, kind, does, speaksFor } of cues) {
    const told = kind === 'form' ? escapeMarkdown(words) : `“${escapeMarkdown(words)}”${does === undefined ? '' : ` (${escapeMarkdown(does)})`}`;
    bySide.set(speaksFor, [...(bySide.get(speaksFor) ?? []), told]);
  }
  return [...bySide].map(([side, told]) => `${told.join(', ')} for ${escapeMarkdown(side)}`).join('; ');
}
