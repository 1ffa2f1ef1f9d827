import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../server/src/text/block.ts';
import { readDocument } from '../../../server/src/text/document.ts';

/** Kind and prose of every block. */
function read(source: string): readonly (readonly [string, string])[] {
  return readDocument(source).blocks.map((block) => [block.kind, block.prose] as const);
}

/** The source slice of the first occurrence of `words` in the prose. */
function quote(source: string, words: string): string | undefined {
  for (const block of readDocument(source).blocks) {
    const start = block.prose.indexOf(words);
    if (start < 0) continue;
    const span = sourceSpan(block, { start, end: start + words.length });
    return source.slice(span.start, span.end);
  }
  return undefined;
}

describe('prose', () => {
  test('hard-wrapped lines are one line', () =>
    expect(read('The harbour\nis  \nclosed.')).toEqual([['paragraph', 'The harbour is closed.']]));
  test('a word hyphenated over a line end is one word', () => {
    expect(read('They under-\nstand it.')).toEqual([['paragraph', 'They understand it.']]);
    expect(quote('They under-\nstand it.', 'understand')).toBe('under-\nstand');
  });
  test('a word with a hyphen of its own keeps it over a line end', () => {
    expect(read('An up-\nto-date harbour; a self-\nmade man; the two-\nfold way, twofold.')).toEqual([['paragraph', 'An up-to-date harbour; a self-made man; the twofold way, twofold.']]);
    expect(quote('An up-\nto-date harbour.', 'up-to-date')).toBe('up-\nto-date');
  });
  test('a word hyphenated over a line end within a block quotation', () =>
    expect(read('> They under-\n> stand it.')).toEqual([['paragraph', 'They understand it.']]));
  test('a suspended hyphen is no broken word', () => expect(read('pre- and post-war')).toEqual([['paragraph', 'pre- and post-war']]));
  test('emphasis inside a name', () => {
    expect(read('Citizen *Mo*rel spoke.')).toEqual([['paragraph', 'Citizen Morel spoke.']]);
    expect(quote('Citizen *Mo*rel spoke.', 'Morel')).toBe('Mo*rel');
  });
  test('a link is its text; an image, code and an address are nothing', () =>
    expect(read('See [the harbour](http://x.org) and ![a map](m.png) and `code` and <http://x.org>.')).toEqual([['paragraph', 'See the harbour and and and .']]));
  test('a template\'s tags are nothing', () => expect(read('See {{ site.name }} and {% link a.md %}.')).toEqual([['paragraph', 'See and .']]));
  test('an editor\'s brackets stay', () => expect(read('He [the mayor] spoke.')).toEqual([['paragraph', 'He [the mayor] spoke.']]));
  test('character references are their characters', () => {
    expect(read('&ldquo;Peace&#8221; &mdash; now')).toEqual([['paragraph', '“Peace” — now']]);
    expect(quote('&ldquo;Peace&#8221; now', '“Peace”')).toBe('&ldquo;Peace&#8221;');
  });
  test('inline HTML leaves its text', () => expect(read('the <i>Harbour</i> News<br>of May')).toEqual([['paragraph', 'the Harbour News of May']]));
  test('emoji and letters beyond the basic plane keep their offsets', () => {
    expect(quote('👩‍🚀 *𝒜lpha* harbour', 'harbour')).toBe('harbour');
    expect(quote('👩‍🚀 *𝒜lpha* harbour', '𝒜lpha')).toBe('𝒜lpha');
  });
});

describe('blocks', () => {
  test('headings, lists and block quotations', () =>
    expect(read('# One\n\nTwo\n===\n\n- three\n- four\n\n> five\n>\n> six')).toEqual([
      ['heading', 'One'], ['heading', 'Two'], ['list-item', 'three'], ['list-item', 'four'], ['paragraph', 'five'], ['paragraph', 'six']]));
  test('tables, code, HTML blocks and link definitions are left out', () =>
    expect(read('| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n[x]: http://x.org "X"\n\nprose')).toEqual([['paragraph', 'prose']]));
  test('footnotes: the mark is left out, the note is a block of its own', () =>
    expect(read('The harbour[^1] is closed.\n\n[^1]: Since May.\n[^2]: Since\nJune.')).toEqual([
      ['paragraph', 'The harbour is closed.'], ['footnote', 'Since May.'], ['footnote', 'Since June.']]));
  test('a one-word footnote is no link definition', () => expect(read('[^1]: Ibid.')).toEqual([['footnote', 'Ibid.']]));
  test('speaker labels divide, and their turns know them', () => {
    const { blocks } = readDocument('MR. SMITH: I object.\n\nStill I.\n\n**The Chair:** Order!\n\nNote: lower case.');
    expect(blocks.map(({ kind, prose, speaker }) => [kind, prose, speaker])).toEqual([
      ['speaker', 'MR. SMITH', 'MR. SMITH'], ['paragraph', 'I object.', 'MR. SMITH'], ['paragraph', 'Still I.', 'MR. SMITH'],
      ['speaker', 'The Chair', 'The Chair'], ['paragraph', 'Order!', 'The Chair'], ['paragraph', 'Note: lower case.', 'The Chair']]);
  });
});

describe('files', () => {
  test('CRLF and CR line ends keep their offsets', () => {
    expect(quote('# One\r\n\r\nTwo\r\nthree', 'Two three')).toBe('Two\r\nthree');
    expect(quote('# One\r\rTwo\rthree', 'Two three')).toBe('Two\rthree');
  });
  test('a byte order mark hides neither front matter nor a heading', () => {
    const document = readDocument('\uFEFF---\ntitle: A day\n---\n# One\n');
    expect(document.title).toBe('A day');
    expect(document.blocks.map((block) => [block.kind, block.start])).toEqual([['heading', 22]]);
  });
  test('front matter is data, not prose', () => {
    const document = readDocument('---\ntitle: A day\ndate: 1937-10\n---\n\nProse.');
    expect(document.frontMatter).toEqual({ title: 'A day', date: '1937-10' });
    expect(document.blocks.map((block) => block.prose)).toEqual(['Prose.']);
  });
  test('broken front matter is a problem with its line, and the text is read all the same', () => {
    const document = readDocument('---\ntitle: "A day\ndate: 1937\n---\n\nProse.');
    expect(document.problems).toMatchObject([{ code: 'front-matter', line: 3 }]);
    expect(document.blocks.map((block) => block.prose)).toEqual(['Prose.']);
  });
  test('front matter that is never closed', () =>
    expect(readDocument('---\ntitle: A day\n\nProse.').problems).toMatchObject([{ line: 0, message: 'The front matter opened by "---" is never closed.' }]));
  test('a thematic break at the head is no front matter', () =>
    expect(readDocument('---\n\nProse.').problems).toEqual([]));
  test('nothing at all', () => expect(read('')).toEqual([]));
});
