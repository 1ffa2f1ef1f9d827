import type { AnalysedDocument, MarkAtOffset } from '../analysed-document.ts';
import { claimHover } from './claim-hover.ts';
import { deviceHover } from './device-hover.ts';
import { entityHover } from './entity-hover.ts';
import { faultHover } from './fault-hover.ts';
import type { HoveredMark } from './hovered-mark.ts';

/** What is told of the marks at a place, as Markdown: the nearest first; undefined where there is none. */
export function hoverText(analysed: AnalysedDocument, found: readonly MarkAtOffset[]): string | undefined {
  if (found.length === 0) return undefined;
  return found.map(({ mark, part }) => markText(analysed, { mark, part })).join('\n\n---\n\n');
}

function markText(analysed: AnalysedDocument, { mark, part }: MarkAtOffset): string {
  const hovered: Omit<HoveredMark, 'mark'> = {
    part,
    quotes: mark.parts.map((span) => analysed.quote(span)),
    quoteOf: (id) => {
      const other = analysed.mark(id);
      return other && analysed.quote(other.parts[0]);
    },
  };
  switch (mark.layer) {
    case 'device': return deviceHover({ ...hovered, mark });
    case 'entity': return entityHover({ ...hovered, mark });
    case 'claim': return claimHover({ ...hovered, mark });
    case 'fault': return faultHover({ ...hovered, mark });
  }
}
