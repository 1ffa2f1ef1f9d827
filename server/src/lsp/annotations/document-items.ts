import type { Mark, Part } from '../../analysis/mark.ts';
import type { AnchoredRecord } from '../../annotations/anchoring/anchor-records.ts';
import type { PlacedRecord } from '../../annotations/decided-marks.ts';
import { labelOf, layerOf, noteOf, quoteOf, statusOf } from '../../annotations/record.ts';
import { labelOfName } from '../../project/label.ts';
import type { Span } from '../../text/span.ts';
import type { AnalysedDocument } from '../analysed-document.ts';
import { placeOf } from '../drawn-marks.ts';
import { shortened } from '../hover/markdown.ts';
import { nameOfLabel } from '../label-choices.ts';
import type { DecidableItem, DocumentItems, UnsettledItem } from '../protocol.ts';

/** Characters quoted of an item. */
const QUOTED = 80;

/** What there is to decide on in a document, and what was decided, in reading order; and the annotations that want looking at. */
export function documentItems(analysed: AnalysedDocument): DocumentItems {
  const placed = [
    ...analysed.marks.filter((mark) => !analysed.decisionOn(mark)).map((mark) => ({ start: mark.parts[0].start, item: markItem(analysed, mark) })),
    ...analysed.standing.map((each) => ({ start: each.parts[0].start, item: annotationItem(analysed, each) })),
  ];
  return {
    uri: analysed.uri, version: analysed.version,
    items: placed.sort((a, b) => a.start - b.start).map(({ item }) => item),
    unsettled: analysed.annotations.unsettled.map((each) => unsettledItem(analysed, each)),
  };
}

function markItem(analysed: AnalysedDocument, { id, layer, label, parts, score, band, message }: Mark): DecidableItem {
  return { id, layer, label, name: nameOfLabel(layer, label), message, score, band, relations: [], parts: placesOf(analysed, parts), quote: quoteOfParts(analysed, parts) };
}

function annotationItem(analysed: AnalysedDocument, { record, parts }: PlacedRecord): DecidableItem {
  const note = noteOf(record);
  return {
    id: record.id, layer: layerOf(record), label: labelOf(record), name: nameOfLabel(layerOf(record), labelOf(record)),
    message: labelOfName(layerOf(record), labelOf(record), analysed.tagset)?.definition ?? '', status: statusOf(record),
    ...(record.mark ? { score: record.mark.score } : {}), ...(record.creator ? { creator: record.creator.name } : {}), ...(note === undefined ? {} : { note }),
    relations: (record.relations ?? []).map(({ type, to }) => ({ type, to, quote: wordsOf(analysed, to) })), parts: placesOf(analysed, parts), quote: quoteOfParts(analysed, parts),
  };
}

function unsettledItem(analysed: AnalysedDocument, { record, anchors, state }: AnchoredRecord): UnsettledItem {
  const note = noteOf(record);
  const attached = anchors.flatMap((anchor) => (anchor.kind === 'attached' ? [anchor.span] : []));
  return {
    id: record.id, label: labelOf(record), name: nameOfLabel(layerOf(record), labelOf(record)), status: statusOf(record), ...(note === undefined ? {} : { note }),
    state: state === 'doubtful' ? 'doubtful' : 'orphan',
    quote: shortened(record.target.map(quoteOf).join(' … '), QUOTED), parts: placesOf(analysed, attached), candidates: candidatesOf(analysed, anchors),
  };
}

/** Each candidate of a part without a place, with the places that the other parts have or would best have. */
function candidatesOf(analysed: AnalysedDocument, anchors: AnchoredRecord['anchors']): UnsettledItem['candidates'] {
  const most = Math.max(0, ...anchors.map((anchor) => (anchor.kind === 'orphan' ? anchor.candidates.length : 0)));
  return Array.from({ length: most }, (_, index) => {
    let score = 1;
    const spans = anchors.flatMap((anchor): readonly Span[] => {
      if (anchor.kind === 'attached') return [anchor.span];
      const candidate = anchor.candidates[index] ?? anchor.candidates[0];
      if (!candidate) return [];
      score = Math.min(score, candidate.score);
      return [candidate];
    });
    return { parts: placesOf(analysed, spans), quote: quoteOfParts(analysed, spans), score };
  });
}

/** Of an annotation, by its id. */
function wordsOf(analysed: AnalysedDocument, id: string): string {
  const other = analysed.annotations.placed.find(({ record }) => record.id === id);
  return other ? quoteOfParts(analysed, other.parts) : '';
}

function placesOf(analysed: AnalysedDocument, spans: readonly Span[]): DecidableItem['parts'] {
  return spans.map((span) => placeOf(analysed.rangeOf(span)));
}

function quoteOfParts(analysed: AnalysedDocument, parts: readonly (Span | Part)[]): string {
  return shortened(parts.map((part) => analysed.quote(part)).join(' … '), QUOTED);
}
