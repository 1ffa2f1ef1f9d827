import type { Range } from 'vscode-languageserver-textdocument';
import type { Layer, Mark } from '../analysis/mark.ts';
import { labelOf, layerOf, statusOf } from '../annotations/record.ts';
import { deviceByLabel } from '../devices/by-label.ts';
import { placeMarks } from '../analysis/placed-marks.ts';
import { colourOf } from '../project/label.ts';
import { startOf } from '../text/stretches.ts';
import type { AnalysedDocument } from './analysed-document.ts';
import type { DrawnMark, Place, VisibleLines } from './protocol.ts';
import { isShown } from './shown-marks.ts';

/** The marks of one version of a document, in groups that are sent together. */
export interface GroupedMarks {
  readonly uri: string;
  readonly version: number;
  /** What decides which marks are shown. */
  readonly shownBy: object;
  /** What each group is known by: the same object as long as its marks are the same, wherever they stand. */
  readonly contents: readonly object[];
  /** Numbers of the groups that may have marks on these lines: from the first on, before the second. */
  readonly around: (lines: VisibleLines) => readonly [from: number, to: number];
  /** From the first mark of a group to the last: where nothing is edited within it, the edits account for where the marks are. */
  readonly place: (group: number) => Place;
  readonly marks: (group: number) => readonly DrawnMark[];
}

/** The shown marks and what people decided, as a client draws them: a mark that was decided on as the annotation that it became. */
export function drawnMarks(analysed: AnalysedDocument): readonly DrawnMark[] {
  const undecided = analysed.marks.filter((mark) => !analysed.decisionOn(mark));
  const kept = analysed.standing.filter(({ record }) => statusOf(record) !== 'rejected');
  return [
    ...undecided.map((mark) => drawn(analysed, mark)),
    ...kept.map(({ record, parts }): DrawnMark => ({
      id: record.id, layer: layerOf(record), label: labelOf(record), band: 'definite', style: styleOfLabel(layerOf(record), labelOf(record)), ...colour(analysed, layerOf(record), labelOf(record)), decided: statusOf(record),
      parts: parts.map((part) => placeOf(analysed.rangeOf(part))),
    })),
  ];
}

/** The same in groups: stretch by stretch, or, where people have decided, all together. */
export function groupedMarks(analysed: AnalysedDocument): GroupedMarks {
  const { uri, version, settings, analysis: { stretches, document: { blocks, source } } } = analysed;
  const placeFrom = (start: number, end: number): Place => placeOf(analysed.rangeOf({ start, end }));
  if (analysed.annotations.placed.length > 0) {
    return { uri, version, shownBy: settings, contents: [analysed], around: () => [0, 1], place: () => placeFrom(0, source.length), marks: () => drawnMarks(analysed) };
  }
  return {
    uri, version, shownBy: settings, contents: stretches,
    around: ({ from, to }) => analysed.stretchesAround({ start: analysed.offsetAt({ line: from, character: 0 }), end: analysed.offsetAt({ line: to + 1, character: 0 }) }),
    place: (at) => {
      const reach = stretches[at]?.marks.flatMap(({ parts }) => parts.map(({ stretch }) => stretch)) ?? [];
      return placeFrom(startOf(blocks, at + Math.min(0, ...reach)), startOf(blocks, at + Math.max(0, ...reach) + 1) || source.length);
    },
    marks: (at) => {
      const stretch = stretches[at];
      return stretch ? placeMarks(stretch, blocks, at).filter((mark) => isShown(mark, settings)).map((mark) => drawn(analysed, mark)) : [];
    },
  };
}

function drawn(analysed: AnalysedDocument, mark: Mark): DrawnMark {
  return { id: mark.id, layer: mark.layer, label: mark.label, band: mark.band, style: styleOf(mark), ...colour(analysed, mark.layer, mark.label), parts: mark.parts.map((part) => placeOf(analysed.rangeOf(part))) };
}

function colour({ tagset }: AnalysedDocument, layer: Layer, label: string): Pick<DrawnMark, 'colour'> {
  const found = colourOf(layer, label, tagset);
  return found === undefined ? {} : { colour: found };
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
