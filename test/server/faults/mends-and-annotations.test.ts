import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../server/src/analysis/find-faults.ts';
import { anchorRecords, placesOf } from '../../../server/src/annotations/anchoring/anchor-records.ts';
import { AnnotatedSource, makeRecord } from '../../../server/src/annotations/make-record.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import type { Mend } from '../../../server/src/faults/fault.ts';
import { MENDING_STYLES } from '../../../server/src/faults/house-style.ts';
import { withChanges } from '../../../server/src/faults/mend.ts';
import { faultChecks } from '../../../server/src/faults/registry.generated.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { idOf } from '../annotations/records.ts';

/** The words of a text, each to be annotated. */
const wordsOf = (source: string): readonly Span[] => [...source.matchAll(/[\p{L}\p{N}’']+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

const texts = faultChecks.flatMap(({ label, examples }) => examples.positive.map(({ text }) => [label, text] as const));

describe.each(texts)('mending %s in: %s', (label, source) => {
  const ways = MENDING_STYLES.flatMap((mending) => findFaults(source, { glossary: EMPTY_GLOSSARY, usual: { mending } }).faults.filter((fault) => fault.label === label).flatMap((fault) => fault.data.mends));

  test('leaves every annotation where it was, or where it is still looked at', () => {
    const annotated = new AnnotatedSource('speech.md', source);
    const words = wordsOf(source);
    const records = words.map((word, index) => makeRecord(annotated, { status: 'added', layer: 'entity', label: 'term', parts: [word] }, { id: idOf(index + 1), created: '2026-05-01T12:00:00Z', creator: 'Ada' }));
    for (const { changes } of ways) {
      const mended = withChanges(source, changes);
      const anchored = anchorRecords(records, mended, () => annotated.plain.text);
      for (const [index, word] of words.entries()) {
        const beside = changes.filter(({ start, end }) => start <= word.end && word.start <= end);
        const own = mendedPlace({ start: Math.min(word.start, ...beside.map(({ start }) => start)), end: Math.max(word.end, ...beside.map(({ end }) => end)) }, changes);
        const [place] = (anchored[index] && placesOf(anchored[index])) ?? [];
        if (beside.length === 0) expect(place).toEqual(own);
        // What the mend itself changes may have another extent, or no place, but no other place.
        else if (place) expect(place.start <= own.end && own.start <= place.end).toBe(true);
      }
    }
  });
});

/** Where a stretch is after changes before it and within it. */
function mendedPlace({ start, end }: Span, changes: readonly Mend[]): Span {
  const growth = (parts: readonly Mend[]): number => parts.reduce((sum, change) => sum + change.text.length - (change.end - change.start), 0);
  const before = growth(changes.filter((change) => change.end < start));
  return { start: start + before, end: end + before + growth(changes.filter((change) => start <= change.start && change.end <= end)) };
}
