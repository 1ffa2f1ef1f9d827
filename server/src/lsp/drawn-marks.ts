import type { Range } from 'vscode-languageserver-textdocument';
import type { Mark } from '../analysis/mark.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { DrawnMark, Place } from './protocol.ts';

/** The shown marks as a client draws them. */
export function drawnMarks(analysed: AnalysedDocument): readonly DrawnMark[] {
  return analysed.marks.map((mark) => ({
    id: mark.id, layer: mark.layer, label: mark.label, band: mark.band, style: styleOf(mark),
    parts: mark.parts.map((part) => placeOf(analysed.rangeOf(part))),
  }));
}

/** A range as our client is told it. */
export function placeOf({ start, end }: Range): Place {
  return [start.line, start.character, end.line, end.character];
}

function styleOf(mark: Mark): string {
  switch (mark.layer) {
    case 'device': return deviceByLabel(mark.label)?.family ?? 'other';
    case 'entity': return mark.label;
    case 'claim': return mark.data.strength;
    case 'fault': return mark.band;
  }
}
