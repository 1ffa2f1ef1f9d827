import { describe, expect, test } from 'vitest';
import { anchorRecords, type AnchoredRecord, placesOf } from '../../../../server/src/annotations/anchoring/anchor-records.ts';
import { AnnotatedSource } from '../../../../server/src/annotations/make-record.ts';
import { plain } from '../../../../server/src/annotations/plain-text.ts';
import { reattach, retire } from '../../../../server/src/annotations/settle-orphan.ts';
import { placeOf, record, SPEECH } from '../records.ts';

function anchored(words: readonly [string, ...string[]], source: string, base: string | undefined = SPEECH): AnchoredRecord {
  const [first] = anchorRecords([record(1, words)], source, () => base);
  if (!first) throw new Error('one record gives one anchored record');
  return first;
}

function quotes(found: AnchoredRecord, source: string): readonly string[] | undefined {
  return placesOf(found)?.map(({ start, end }) => source.slice(start, end));
}

describe('on load', () => {
  test('the same text: every part at its place, in the source\'s own offsets', () => {
    const source = `\uFEFF${SPEECH.replaceAll('\n', '\r\n')}`;
    const found = anchored(['roof', 'crane'], source);
    expect(found.state).toBe('attached');
    expect(quotes(found, source)).toEqual(['roof', 'crane']);
  });

  test('an edited text: by the diff, its own words edited too', () => {
    const source = SPEECH.replace('# On the harbour', '# On the old harbour\n\nA speech.').replace('crane', 'krane');
    const found = anchored(['crane'], source);
    expect([found.state, quotes(found, source)]).toEqual(['attached', ['krane']]);
  });

  test('a moved paragraph: by its words in the new text', () => {
    const paragraph = 'In Émile’s yard 👩‍🚀 stands a crane.';
    const source = `${paragraph}\n\n${SPEECH.replace(paragraph, '')}`;
    expect(quotes(anchored(['yard 👩‍🚀 stands'], source), source)).toEqual(['yard 👩‍🚀 stands']);
  });

  test('a deleted sentence: an orphan, not attached to its like', () => {
    const found = anchored(['mend the wall'], SPEECH.replace(' We shall mend the wall.', ''));
    expect(found.state).toBe('orphan');
    expect(placesOf(found)).toBeUndefined();
  });

  test('a doubled paragraph: either copy, flagged', () => {
    const source = SPEECH.replace('We shall mend the roof. We shall mend the wall.', '$&\n\n$&');
    const found = anchored(['the roof'], source);
    expect([found.state, quotes(found, source)]).toEqual(['doubtful', ['the roof']]);
  });

  test('without the text it was made on: by quote and context, where they are clear', () => {
    const source = SPEECH.replace('On the harbour', 'On our harbour');
    expect(quotes(anchorRecords([record(1, ['crane'])], source, () => undefined)[0] ?? anchored(['crane'], source), source)).toEqual(['crane']);
  });

  test('without that text and with two like places: an orphan with both as candidates', () => {
    const [found] = anchorRecords([record(1, ['mend'])], 'We mend. We mend.', () => undefined);
    expect(found?.state).toBe('orphan');
    expect(found?.anchors[0]).toMatchObject({ kind: 'orphan', candidates: [{ start: 3, end: 7 }, { start: 12, end: 16 }] });
  });
});

describe('an orphan', () => {
  const now = '2026-05-03T09:00:00Z';
  const source = SPEECH.replace(' stands a crane', '');

  test('is re-attached by a person', () => {
    const [orphan] = anchorRecords([record(1, ['crane'])], source, () => SPEECH);
    expect(orphan?.state).toBe('orphan');
    const settled = reattach(record(1, ['crane']), new AnnotatedSource('speech.md', source), [placeOf(plain(source), 'yard')], now);
    const [found] = anchorRecords([settled], source, () => undefined);
    expect(found && [found.state, quotes(found, source)]).toEqual(['attached', ['yard']]);
  });

  test('is retired, and stays in the record', () => {
    const [found] = anchorRecords([retire(record(1, ['crane']), now)], source, () => SPEECH);
    expect([found?.state, found?.record.retired]).toEqual(['retired', now]);
  });
});
