import { array, assert, boolean, nat, property, record, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { GroupedMarks } from '../../../server/src/lsp/drawn-marks.ts';
import type { DrawnMark, MarksChange } from '../../../server/src/lsp/protocol.ts';
import { afterChange, presentMarks, type VersionedMarks } from '../../../server/src/lsp/protocol/marks-change.ts';
import { placeEdit } from '../../../server/src/lsp/protocol/moved-place.ts';
import { SentMarks } from '../../../server/src/lsp/sent-marks.ts';

const URI = 'file:///speech.md';

test('all marks come first, then only those that the edits alone do not account for', () => {
  const sent = new SentMarks();
  const roof: DrawnMark = { id: 'roof', layer: 'device', label: 'anaphora', band: 'probable', style: 'repetition', parts: [[5, 0, 5, 4]] };
  const wall: DrawnMark = { ...roof, id: 'wall', parts: [[9, 0, 9, 4]] };
  expect(sent.changeTo(grouped(1, [roof]))).toMatchObject({ base: null, marks: [roof] });
  sent.edited(URI, { version: 2, edit: placeEdit([0, 0, 0, 0], 'A line.\n') });
  const moved: DrawnMark = { ...roof, parts: [[6, 0, 6, 4]] };
  expect(sent.changeTo(grouped(2, [moved, wall]))).toEqual({ uri: URI, version: 2, base: 1, removed: [], marks: [wall] });
  expect(sent.changeTo(grouped(2, [{ ...moved, band: 'definite' }]))).toEqual({ uri: URI, version: 2, base: 2, removed: ['wall'], marks: [{ ...moved, band: 'definite' }] });
});

test('of groups that stay the same only those are looked into that an edit has touched', () => {
  const sent = new SentMarks();
  const looked: string[] = [];
  const [roof, wall] = [{}, {}];
  const at = (version: number, lines: readonly (readonly [content: object, line: number])[]): GroupedMarks => ({
    uri: URI, version, shownBy: SETTINGS, contents: lines.map(([content]) => content), around: () => [0, lines.length],
    place: (group) => [lines[group]?.[1] ?? 0, 0, lines[group]?.[1] ?? 0, 9],
    marks: (group) => {
      const [content, line] = lines[group] ?? [roof, 0];
      const id = content === roof ? 'roof' : 'wall';
      looked.push(`${id}@${line}`);
      return [{ id, layer: 'device', label: 'anaphora', band: 'probable', style: 'repetition', parts: [[line, 0, line, 4]] }];
    },
  });
  sent.changeTo(at(1, [[roof, 3], [wall, 5]]));
  looked.length = 0;
  sent.edited(URI, { version: 2, edit: placeEdit([0, 0, 0, 0], '\n') });
  expect(sent.changeTo(at(2, [[roof, 4], [wall, 6]]))).toMatchObject({ base: 1, removed: [], marks: [] });
  expect(looked).toEqual([]);
  sent.edited(URI, { version: 3, edit: placeEdit([6, 0, 6, 9], 'The wall.') });
  expect(sent.changeTo(at(3, [[roof, 4], [wall, 6]]))).toMatchObject({ base: 2, removed: [], marks: [{ id: 'wall' }] });
  expect(looked).toEqual(['wall@6', 'wall@6']);
});

test('after random edits and messages that come late, the client has the marks of the text', () => {
  const step = record({ at: nat(60), removed: nat(5), text: stringMatching(/^[abc\n]{0,5}$/), isSent: boolean(), isReceived: boolean() });
  assert(property(stringMatching(/^[abc\n]{0,40}$/), array(step, { maxLength: 12 }), (text, steps) => {
    let document = TextDocument.create(URI, 'markdown', 1, text);
    const sent = new SentMarks();
    const onTheWay: MarksChange[] = [];
    let known: VersionedMarks | undefined = { version: Number.NEGATIVE_INFINITY, marks: [], edits: [] };
    const send = (): void => { onTheWay.push(sent.changeTo(grouped(document.version, marksOf(document)))); };
    const receive = (): void => {
      const change = onTheWay.shift();
      if (change) known = afterChange(known, change);
    };
    for (const { at, removed, text: inserted, isSent, isReceived } of steps) {
      if (isSent) send();
      const length = document.getText().length;
      const [start, end] = [document.positionAt(Math.min(at, length)), document.positionAt(Math.min(at + removed, length))];
      const edit = { version: document.version + 1, edit: placeEdit([start.line, start.character, end.line, end.character], inserted) };
      document = TextDocument.update(document, [{ range: { start, end }, text: inserted }], edit.version);
      sent.edited(URI, edit);
      if (known) known = { ...known, edits: [...known.edits, edit] };
      if (isReceived) receive();
    }
    send();
    while (onTheWay.length > 0) receive();
    expect(known && inOrder(presentMarks(known))).toEqual(inOrder(marksOf(document)));
  }));
});

/** Every "ab", and all "c" of a text as one mark. */
function marksOf(document: TextDocument): readonly DrawnMark[] {
  const text = document.getText();
  const mark = (id: string, spans: readonly RegExpExecArray[]): readonly DrawnMark[] => (spans.length === 0 ? [] : [{
    id, layer: 'device', label: 'anaphora', band: 'probable', style: 'repetition',
    parts: spans.map(({ index, 0: quote }) => {
      const [start, end] = [document.positionAt(index), document.positionAt(index + quote.length)];
      return [start.line, start.character, end.line, end.character] as const;
    }),
  }]);
  return [...[...text.matchAll(/ab/g)].flatMap((match, index) => mark(`ab${index}`, [match])), ...mark('c', [...text.matchAll(/c/g)])];
}

function inOrder(marks: readonly DrawnMark[]): readonly DrawnMark[] {
  return [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const SETTINGS = {};

/** All marks as one group, which no other version has. */
function grouped(version: number, marks: readonly DrawnMark[]): GroupedMarks {
  return { uri: URI, version, shownBy: SETTINGS, contents: [{}], around: () => [0, 1], place: () => [0, 0, 99, 0], marks: () => marks };
}
