import { expect, test } from 'vitest';
import { facsimileOf } from '../../../server/src/lsp/page.ts';
import type { EditorialMark } from '../../../server/src/text/editorial-mark.ts';

const pageBreak = (facs: string): EditorialMark => ({ kind: 'page-break', start: 0, end: 1, attributes: { facs }, settled: [] });
const at = (facs: string, folder: string | undefined = 'file:///archive%20(old)') => facsimileOf(pageBreak(facs), 'file:///archive%20(old)/1937/speech.md', folder)?.address;

test.each([
  ['scans/12.jpg', 'file:///archive%20%28old%29/1937/scans/12.jpg'],
  ['../scans/page 12 #1 (a).jpg', 'file:///archive%20%28old%29/scans/page%2012%20%231%20%28a%29.jpg'],
  ['https://example.org/a b(1).jpg', 'https://example.org/a%20b%281%29.jpg'],
])('%s', (facs, address) => expect(at(facs)).toBe(address));

test.each(['../../elsewhere.jpg', '/etc/passwd', 'C:\\scans\\12.jpg', 'file:///etc/passwd', 'http://example.org/12.jpg', 'javascript:alert(1)', 'data:image/png;base64,AAAA', '\\\\host\\12.jpg', ''])('nowhere: %s', (facs) => {
  expect(at(facs)).toBeUndefined();
});

test('without a workspace folder the text\'s own holds', () => {
  expect(facsimileOf(pageBreak('scans/12.jpg'), 'file:///a/speech.md', undefined)).toEqual({ kind: 'file', address: 'file:///a/scans/12.jpg' });
  expect(facsimileOf(pageBreak('../scans/12.jpg'), 'file:///a/speech.md', undefined)).toBeUndefined();
  expect(facsimileOf(pageBreak('scans/12.jpg'), 'untitled:Untitled-1', undefined)).toBeUndefined();
});
