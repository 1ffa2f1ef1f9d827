import type { EntityMark, Mark } from '../analysis/mark.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedDocument } from './analysed-document.ts';

/** What belongs together with a mark: the parts of a device, all mentions of one entity, a claim and what supports it. */
export function samePlaces(analysed: AnalysedDocument, mark: Mark): readonly Span[] {
  switch (mark.layer) {
    case 'device': case 'fault': return mark.parts;
    case 'entity': return analysed.marks.flatMap((other) => (other.layer === 'entity' && isSameEntity(other, mark) ? other.parts : []));
    case 'claim': return analysed.marks.flatMap((other) => (other.layer === 'claim' && (other.id === mark.id || other.data.supports === mark.id || mark.data.supports === other.id) ? other.parts : []));
  }
}

export function isSameEntity(a: EntityMark, b: EntityMark): boolean {
  return a.label === b.label && (a.data.entry ?? a.data.ref) === (b.data.entry ?? b.data.ref);
}
