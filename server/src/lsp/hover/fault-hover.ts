import type { FaultMark } from '../../analysis/mark.ts';
import { faultChecks } from '../../faults/registry.generated.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

/** What is wrong, and the ways to mend it. */
export function faultHover({ mark }: HoveredMark<FaultMark>): string {
  const check = faultChecks.find(({ label }) => label === mark.label);
  return [
    `**${escapeMarkdown(check?.name ?? mark.label)}** · transcription, ${strengthOf(mark)}`,
    escapeMarkdown(mark.message),
    ...(mark.data.mends.length > 0 ? [`*Mend:* ${mark.data.mends.map(({ title }) => escapeMarkdown(title)).join('; ')}.`] : []),
    ...(check ? [`*Why:* ${escapeMarkdown(check.definition)}`] : []),
  ].join('\n\n');
}
