import type { DeviceMark } from '../../analysis/mark.ts';
import { deviceByLabel } from '../../devices/by-label.ts';
import { type HoveredMark, strengthOf } from './hovered-mark.ts';
import { escapeMarkdown } from './markdown.ts';
import { listOfParts } from './parts.ts';
import { reasonsInWords } from './reasons.ts';

/** Name, definition, parts, why, source. */
export function deviceHover({ mark, part, quotes }: HoveredMark<DeviceMark>): string {
  const device = deviceByLabel(mark.label);
  const reasons = reasonsInWords(mark.data.reasons, mark.data.features, device?.features);
  const why = [`${escapeMarkdown(mark.data.evidence)}.`,
    ...(reasons.for.length > 0 ? [`For it: ${reasons.for.join(', ')}.`] : []),
    ...(reasons.against.length > 0 ? [`Against it: ${reasons.against.join(', ')}.`] : [])];
  return [
    `**${device?.name ?? escapeMarkdown(mark.label)}** · ${device ? `${device.family}, ` : ''}${strengthOf(mark)}`,
    ...(device ? [escapeMarkdown(device.definition)] : []),
    listOfParts(mark.parts, quotes, part),
    `*Why:* ${why.join(' ')}`,
    ...(mark.data.also.length > 0 ? [`*Also:* ${mark.data.also.map((label) => deviceByLabel(label)?.name ?? label).join(', ')}`] : []),
    ...speakerOf(mark),
    ...(device ? [`*Source:* ${escapeMarkdown(device.source)}`] : []),
  ].join('\n\n');
}

function speakerOf({ data: { speaker, quoted } }: DeviceMark): readonly string[] {
  if (quoted) return [`*Speaker:* quoted${speaker === undefined ? '' : ` by ${escapeMarkdown(speaker)}`}`];
  return speaker === undefined ? [] : [`*Speaker:* ${escapeMarkdown(speaker)}`];
}
