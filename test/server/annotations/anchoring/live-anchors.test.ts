import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../../server/src/annotations/anchoring/anchor-records.ts';
import { LiveAnchors } from '../../../../server/src/annotations/anchoring/live-anchors.ts';
import { noteOf } from '../../../../server/src/annotations/record.ts';
import { reviseRecord } from '../../../../server/src/annotations/revise-record.ts';
import { idOf, record, SPEECH } from '../records.ts';

const NO_BASES = (): undefined => undefined;
const LATER = '2026-06-01T12:00:00Z';

/** A text with annotations that is edited. */
class EditedText {
  readonly live = new LiveAnchors();
  text = SPEECH;

  constructor(...words: readonly string[]) {
    this.live.take(words.map((each, index) => record(index + 1, [each])), SPEECH, NO_BASES);
  }

  replace(old: string, by: string): void {
    const start = this.text.indexOf(old);
    this.live.edited({ start, end: start + old.length, length: by.length });
    this.text = this.text.slice(0, start) + by + this.text.slice(start + old.length);
  }

  settle(): void {
    this.live.settle(this.text, (hash) => (hash === record(1, ['roof']).textHash ? SPEECH : undefined));
  }

  words(number = 1): readonly string[] | undefined {
    const anchored = this.live.record(idOf(number));
    return anchored && placesOf(anchored)?.map(({ start, end }) => this.text.slice(start, end));
  }
}

test('an annotation follows its words', () => {
  const edited = new EditedText('roof');
  edited.replace('# On the harbour', '# On the old harbour of Merrow');
  edited.replace('wall', 'walls');
  expect(edited.words()).toEqual(['roof']);
});

test('deleted words leave an orphan, and come back with an undo', () => {
  const edited = new EditedText('mend the wall');
  edited.replace(' We shall mend the wall.', '');
  edited.settle();
  expect(edited.live.record(idOf(1))?.state).toBe('orphan');
  edited.replace('roof.', 'roof. We shall mend the wall.');
  edited.settle();
  expect(edited.words()).toEqual(['mend the wall']);
});

test('words cut away at one end are looked for; where they are gone, what is left is doubtful', () => {
  const edited = new EditedText('mend the wall');
  edited.replace('We shall mend the wall.', 'wall.');
  edited.settle();
  expect(edited.words()).not.toEqual(['mend the wall']);
  expect(edited.live.record(idOf(1))?.state).not.toBe('attached');
});

test('a record decided anew stays where edits have moved it', () => {
  const edited = new EditedText('roof', 'wall');
  edited.replace('# On the harbour', '# Roofs and walls');
  const noted = reviseRecord(record(1, ['roof']), { kind: 'note', note: 'Of slate.' }, LATER);
  expect(edited.live.take([noted, record(2, ['wall'])], edited.text, NO_BASES)).toBe(true);
  expect(edited.words()).toEqual(['roof']);
  expect(noteOf(edited.live.record(idOf(1))?.record ?? record(3, ['yard']))).toBe('Of slate.');
  expect(edited.live.take([noted, record(2, ['wall'])], edited.text, NO_BASES)).toBe(false);
});

test('edits that leave an annotation\'s words alone never move it off them', () => {
  const inserted = fc.record({ at: fc.nat(SPEECH.length), words: fc.constantFrom('roof ', 'We shall ', '\n\n', 'x', '👩‍🚀') });
  fc.assert(fc.property(fc.array(inserted, { maxLength: 12 }), (insertions) => {
    const edited = new EditedText('roof', 'crane');
    for (const { at, words } of insertions) {
      const spans = edited.live.records().flatMap((each) => placesOf(each) ?? []);
      if (spans.some(({ start, end }) => start < at && at < end) || at > edited.text.length) continue;
      edited.live.edited({ start: at, end: at, length: words.length });
      edited.text = edited.text.slice(0, at) + words + edited.text.slice(at);
    }
    edited.settle();
    expect([edited.words(1), edited.words(2)]).toEqual([['roof'], ['crane']]);
  }));
});
