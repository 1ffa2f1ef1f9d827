import type { Span } from '../../text/span.ts';
import { CodePoints } from '../code-points.ts';
import { PlainText, textHash } from '../plain-text.ts';
import type { AnnotationRecord, RecordTarget } from '../record.ts';
import { Alignment } from './alignment.ts';
import { type Anchor, anchorQuote, anchorSpan } from './anchor.ts';

/** A record with the places of its parts in the source as it now stands. */
export interface AnchoredRecord {
  readonly record: AnnotationRecord;
  /** One a target, in source offsets. */
  readonly anchors: readonly Anchor[];
  /** `orphan` where one part is without a place, `doubtful` where a person should look at one. */
  readonly state: 'attached' | 'doubtful' | 'orphan' | 'retired';
}

/** The text that was kept under a hash, or undefined where it is not kept. */
export type BaseTextOf = (hash: string) => string | undefined;

/** Finds the places of records in a source. A part without a place keeps none: it is never moved in silence. */
export function anchorRecords(records: readonly AnnotationRecord[], source: string, baseTextOf: BaseTextOf): readonly AnchoredRecord[] {
  if (records.length === 0) return [];
  const current = new PlainText(source);
  const currentHash = textHash(current.text);
  const bases = new Map<string, BaseText | undefined>();
  return records.map((record): AnchoredRecord => {
    if (!bases.has(record.textHash)) {
      const base = record.textHash === currentHash ? current.text : baseTextOf(record.textHash);
      bases.set(record.textHash, base === undefined ? undefined : { alignment: new Alignment(base, current.text), points: new CodePoints(base) });
    }
    const base = bases.get(record.textHash);
    const anchors = record.target.map((target) => inSource(current, anchorTarget(target, base, current.text)));
    return { record, anchors, state: stateOf(record, anchors) };
  });
}

/** The places of an anchored record's parts; undefined where one has none. */
export function placesOf({ record, anchors }: AnchoredRecord): readonly (Span & { readonly role?: string })[] | undefined {
  const places = anchors.flatMap((anchor, index) => {
    const role = record.target[index]?.role;
    return anchor.kind === 'attached' ? [{ ...anchor.span, ...(role === undefined ? {} : { role }) }] : [];
  });
  return places.length === anchors.length ? places : undefined;
}

interface BaseText {
  readonly alignment: Alignment;
  readonly points: CodePoints;
}

function anchorTarget({ selector: [quote, position] }: RecordTarget, base: BaseText | undefined, current: string): Anchor {
  if (base) {
    const span = base.points.toUnits(position);
    if (base.alignment.base.slice(span.start, span.end) === quote.exact) return anchorSpan(base.alignment, span);
  }
  // Without the text, or where the words are not where the position says, the words decide.
  return anchorQuote(current, { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' });
}

function inSource(current: PlainText, anchor: Anchor): Anchor {
  if (anchor.kind === 'attached') return { ...anchor, span: current.toSource(anchor.span) };
  return { kind: 'orphan', candidates: anchor.candidates.map((candidate) => ({ ...current.toSource(candidate), score: candidate.score })) };
}

/** Whether all parts have a place, and a sure one. */
export function stateOf(record: AnnotationRecord, anchors: readonly Anchor[]): AnchoredRecord['state'] {
  if (record.retired !== undefined) return 'retired';
  if (anchors.some((anchor) => anchor.kind === 'orphan')) return 'orphan';
  return anchors.some((anchor) => anchor.kind === 'attached' && anchor.isDoubtful) ? 'doubtful' : 'attached';
}
