import type { Range } from 'vscode-languageserver-textdocument';
import type { Layer, Mark } from '../analysis/mark.ts';
import { labelOf, layerOf, statusOf } from '../annotations/record.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { DrawnMark, Place } from './protocol.ts';

/** The shown marks and what people decided, as a client draws them: a mark that was decided on as the annotation that it became. */
export function drawnMarks(analysed: AnalysedDocument): readonly DrawnMark[] {
  const undecided = analysed.marks.filter((mark) => !analysed.decisionOn(mark));
  const kept = analysed.standing.filter(({ record }) => statusOf(record) !== 'rejected');
  return [
    ...undecided.map((mark): DrawnMark => ({
      id: mark.id, layer: mark.layer, label: mark.label, band: mark.band, style: styleOf(mark), parts: mark.parts.map((part) => placeOf(analysed.rangeOf(part))),
    })),
    ...kept.map(({ record, parts }): DrawnMark => ({
      id: record.id, layer: layerOf(record), label: labelOf(record), band: 'definite', style: styleOfLabel(layerOf(record), labelOf(record)), decided: statusOf(record),
      parts: parts.map((part) => placeOf(analysed.rangeOf(part))),
    })),
  ];
}

/** A range as our client is told it. */
export function placeOf({ start, end }: Range): Place {
  return [start.line, start.character, end.line, end.character];
}

function styleOf(mark: Mark): string {
  switch (mark.layer) {
    case 'device':
    case 'entity': return styleOfLabel(mark.layer, mark.label);
    case 'claim': return mark.data.strength;
    case 'fault': return mark.band;
  }
}

function styleOfLabel(layer: Layer, label: string): string {
  switch (layer) {
    case 'device': return deviceByLabel(label)?.family ?? 'other';
    case 'entity': return label;
    case 'claim': return 'plain';
    case 'fault': return 'definite';
  }
}
