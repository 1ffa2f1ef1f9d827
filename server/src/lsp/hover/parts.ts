import type { Part } from '../../analysis/mark.ts';
import { escapeMarkdown, shortened } from './markdown.ts';

/** Parts listed before the rest is counted. */
const LISTED = 8;
/** Characters quoted of one part. */
const QUOTED = 90;

/** The parts as a list, the one under the pointer in bold and always among them. */
export function listOfParts(parts: readonly Part[], quotes: readonly string[], hovered: number): string {
  const rows = parts.map((part, index) => {
    const words = escapeMarkdown(shortened(quotes[index] ?? '', QUOTED));
    const role = part.role === undefined ? '' : ` *${escapeMarkdown(part.role)}*`;
    return `${index + 1}. ${index === hovered ? `**${words}**` : words}${role}`;
  });
  if (rows.length <= LISTED) return rows.join('\n');
  const from = Math.max(0, Math.min(hovered - (LISTED >> 1), rows.length - LISTED));
  const left = rows.length - LISTED;
  return [...rows.slice(from, from + LISTED), '', `and ${left} more`].join('\n');
}
