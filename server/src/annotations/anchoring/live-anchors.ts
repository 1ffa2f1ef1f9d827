import type { Span } from '../../text/span.ts';
import type { AnnotationRecord } from '../record.ts';
import { canonical } from '../sidecar.ts';
import type { Anchor } from './anchor.ts';
import { type AnchoredRecord, anchorRecords, type BaseTextOf, stateOf } from './anchor-records.ts';
import { type TextEdit, trackSpan } from './track.ts';

/** The places of a document's annotations while it is edited. All offsets are of the source as it is. */
export class LiveAnchors {
  #known = new Map<string, LiveRecord>();
  #edits: TextEdit[] = [];

  /** An edit of the source. Cheap: the places follow when they are asked for. */
  edited(edit: TextEdit): void {
    this.#edits.push(edit);
  }

  /** The records at their places, in the order in which they were taken. */
  records(): readonly AnchoredRecord[] {
    this.#follow();
    return [...this.#known.values()].map(({ anchored }) => anchored);
  }

  /** Where a record stands, by its id. */
  record(id: string): AnchoredRecord | undefined {
    this.#follow();
    return this.#known.get(id)?.anchored;
  }

  /** Takes these records for all there are: those whose anchor is known already stay where edits have moved them, the others are anchored. True where they are not what they were. */
  take(records: readonly AnnotationRecord[], source: string, baseTextOf: BaseTextOf): boolean {
    this.#follow();
    const before = this.#known;
    const strangers = records.filter((record) => !hasSameAnchor(this.#known.get(record.id)?.anchored.record, record));
    const anchored = new Map(anchorRecords(strangers, source, baseTextOf).map((each) => [each.record.id, each]));
    this.#known = new Map(records.map((record) => {
      const known = this.#known.get(record.id);
      const fresh = anchored.get(record.id);
      if (fresh || !known) return [record.id, { anchored: fresh ?? { record, anchors: [], state: 'orphan' }, isCut: false }];
      return [record.id, { ...known, anchored: { record, anchors: known.anchored.anchors, state: stateOf(record, known.anchored.anchors) } }];
    }));
    return before.size !== records.length || records.some((record) => {
      const known = before.get(record.id)?.anchored.record;
      return known !== record && (!known || canonical(known) !== canonical(record));
    });
  }

  /**
   * Looks for the words of annotations that edits have cut or deleted: an undo or a move may have brought them back.
   * True where a place was found or given up.
   */
  settle(source: string, baseTextOf: BaseTextOf): boolean {
    this.#follow();
    const sought = [...this.#known.values()].filter(({ anchored, isCut }) => isCut || (anchored.state === 'orphan' && anchored.record.target.some(({ selector: [{ exact }] }) => source.includes(exact))));
    if (sought.length === 0) return false;
    const found = anchorRecords(sought.map(({ anchored }) => anchored.record), source, baseTextOf);
    let hasChanged = false;
    for (const again of found) {
      const before = this.#known.get(again.record.id);
      if (!before) continue;
      const anchors = before.anchored.anchors.map((anchor, index) => settledAnchor(anchor, again.anchors[index]));
      hasChanged ||= before.isCut || JSON.stringify(anchors) !== JSON.stringify(before.anchored.anchors);
      this.#known.set(again.record.id, { anchored: { record: again.record, anchors, state: stateOf(again.record, anchors) }, isCut: false });
    }
    return hasChanged;
  }

  /** The records that would not be found where they stand if the source were read anew: they want writing down. */
  unfindable(source: string, baseTextOf: BaseTextOf): readonly AnchoredRecord[] {
    const attached = this.records().filter(({ state }) => state === 'attached');
    const again = anchorRecords(attached.map(({ record }) => record), source, baseTextOf);
    return attached.filter((each, index) => {
      const found = again[index];
      return found?.state !== 'attached' || !each.anchors.every((anchor, part) => isAt(anchor, found.anchors[part]));
    });
  }

  #follow(): void {
    if (this.#edits.length === 0) return;
    const edits = this.#edits;
    this.#edits = [];
    for (const [id, live] of this.#known) this.#known.set(id, moved(live, edits));
  }
}

interface LiveRecord {
  readonly anchored: AnchoredRecord;
  /** An edit has taken away an end of a part, or all of it. */
  readonly isCut: boolean;
}

function moved({ anchored, isCut }: LiveRecord, edits: readonly TextEdit[]): LiveRecord {
  let cut = isCut;
  const anchors = anchored.anchors.map((anchor): Anchor => {
    if (anchor.kind === 'orphan') {
      return { kind: 'orphan', candidates: anchor.candidates.flatMap((candidate) => {
        const span = trackSpan(candidate, edits);
        return span ? [{ ...span, score: candidate.score }] : [];
      }) };
    }
    const span = trackSpan(anchor.span, edits);
    cut ||= !span || isCutBy(anchor.span, edits);
    return span ? { ...anchor, span } : { kind: 'orphan', candidates: [] };
  });
  return { anchored: { record: anchored.record, anchors, state: stateOf(anchored.record, anchors) }, isCut: cut };
}

/** Whether one of the edits replaced an end of the span. */
function isCutBy(span: Span, edits: readonly TextEdit[]): boolean {
  let at: Span | undefined = span;
  for (const edit of edits) {
    if (!at) return true;
    if (edit.end > at.start && edit.start < at.end && (edit.start <= at.start || edit.end >= at.end)) return true;
    at = trackSpan(at, [edit]);
  }
  return false;
}

/** Where the words are found again they are; where not, what is left of them is doubtful. */
function settledAnchor(live: Anchor, again: Anchor | undefined): Anchor {
  if (!again || again.kind === 'attached') return again ?? live;
  return live.kind === 'attached' ? { ...live, isDoubtful: true } : again;
}

function isAt(anchor: Anchor, found: Anchor | undefined): boolean {
  return anchor.kind === 'attached' && found?.kind === 'attached' && anchor.span.start === found.span.start && anchor.span.end === found.span.end;
}

function hasSameAnchor(a: AnnotationRecord | undefined, b: AnnotationRecord): boolean {
  return a !== undefined && a.textHash === b.textHash && JSON.stringify(a.target) === JSON.stringify(b.target);
}
