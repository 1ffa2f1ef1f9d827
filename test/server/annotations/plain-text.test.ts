import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../../server/src/annotations/code-points.ts';
import { plain, PlainText, textHash } from '../../../server/src/annotations/plain-text.ts';

const text = fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r', '👩', 'é', ' '), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('a text is the same with BOM or without, with LF or CR LF', () => {
  expect(plain('\uFEFFOne\r\ntwo\rthree')).toBe('One\ntwo\nthree');
});

test('its hash is the SHA-256 of its UTF-8 (FIPS 180-4, the example of one block)', () => {
  expect(textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('spans lead to the same words in the source and in the plain text', () => {
  fc.assert(fc.property(fc.boolean(), text, fc.nat(), fc.nat(), (bom, body, a, b) => {
    const source = (bom ? '\uFEFF' : '') + body;
    const both = new PlainText(source);
    const [start, end] = [a % (both.text.length + 1), b % (both.text.length + 1)].sort((x, y) => x - y);
    const span = { start: start ?? 0, end: end ?? 0 };
    const inSource = both.toSource(span);
    expect(plain(source.slice(inSource.start, inSource.end))).toBe(both.text.slice(span.start, span.end));
    expect(both.toPlain(inSource)).toEqual(span);
  }), { seed: 1937, numRuns: 500 });
});

test('code points and code units lead to each other', () => {
  fc.assert(fc.property(text, fc.nat(), (body, at) => {
    const characters = Array.from(body);
    const point = at % (characters.length + 1);
    const unit = characters.slice(0, point).join('').length;
    const points = new CodePoints(body);
    expect(points.toUnits({ start: point, end: point })).toEqual({ start: unit, end: unit });
    expect(points.fromUnits({ start: unit, end: unit })).toEqual({ start: point, end: point });
  }), { seed: 1937, numRuns: 500 });
});
