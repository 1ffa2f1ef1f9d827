import type { FaultMark } from '../../analysis/mark.ts';
import { faultChecks } from '../../faults/registry.generated.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';

/** What is wrong, where the problem does not say it above, and the ways to mend it. */
export function faultHover({ mark, isToldAsProblem }: HoveredMark<FaultMark>): string {
  const check = faultChecks.find(({ label }) => label === mark.label);
  return [
    `**${escapeMarkdown(check?.name ?? mark.label)}** · transcription, ${strengthOf(mark)}`,
    ...(isToldAsProblem ? [] : [escapeMarkdown(mark.message)]),
    ...(mark.data.mends.length > 0 ? [`*Mend:* ${mark.data.mends.map(({ title }) => escapeMarkdown(title)).join('; ')}.`] : []),
    ...(check ? [`*Why:* ${escapeMarkdown(check.definition)}`] : []),
  ].join('\n\n');
}
