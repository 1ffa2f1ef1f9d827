import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../server/src/analysis/find-faults.ts';
import { EMPTY_GLOSSARY } from '../../../server/src/entities/glossary.ts';
import { ignoreHere, ignoreInFile, ignoreInProject } from '../../../server/src/faults/ignore-edits.ts';
import { withChanges } from '../../../server/src/faults/mend.ts';

const found = (text: string, ignore: readonly { readonly label: string; readonly quote?: string }[] = []) => findFaults(text, { glossary: EMPTY_GLOSSARY, ignore }).faults.map(({ label, parts }) => `${label} at ${parts[0].start}`);
const SPEECH = 'They came to the the harbour.\n\nThey left the the harbour,, and sang.\n';

test('nothing is ignored unasked', () => expect(found(SPEECH)).toEqual(['doubled-word at 17', 'doubled-word at 45', 'doubled-punctuation at 56']));

describe('a comment', () => {
  test('on a line of its own holds for the next block', () => {
    expect(found(`<!-- rostra-ignore doubled-word -->\n${SPEECH}`)).toEqual(['doubled-word at 81', 'doubled-punctuation at 92']);
  });
  test('on a line of text holds for that line', () => {
    expect(found('They came to the the harbour. <!-- rostra-ignore doubled-word -->\nThey left the the harbour.')).toEqual(['doubled-word at 80']);
  });
  test('without a label holds for every fault', () => expect(found('<!-- rostra-ignore -->\nThey left the the harbour,, and sang.')).toEqual([]));
  test('that starts and one that ends hold for what is between', () => {
    expect(found(`<!-- rostra-ignore-start doubled-word -->\n\n${SPEECH}\n<!-- rostra-ignore-end -->\n\nThey saw the the sea.\n`)).toEqual(['doubled-punctuation at 99', 'doubled-word at 154']);
  });
});

test('front matter ignores in the file, a project in all files, by label or by label and words', () => {
  expect(found(`---\nrostra: { ignore: [doubled-word] }\n---\n${SPEECH}`)).toEqual(['doubled-punctuation at 99']);
  expect(found(SPEECH, [{ label: 'doubled-punctuation' }])).toEqual(['doubled-word at 17', 'doubled-word at 45']);
  expect(found(SPEECH, [{ label: 'doubled-word', quote: 'the' }, { label: 'doubled-punctuation', quote: ';;' }])).toEqual(['doubled-punctuation at 56']);
});

describe('what is written to ignore a fault makes it ignored', () => {
  test.each([
    ['a paragraph', 'They came to the the harbour.\n'], ['a block quotation', '> They came to the the harbour.\n'], ['an item', '- They came to the the harbour.\n- They left.\n'],
    ['a note', 'They came.[^1]\n\n[^1]: To the the harbour.\n'],
  ])('here, in %s', (_, text) => {
    const { document, faults } = findFaults(text, { glossary: EMPTY_GLOSSARY });
    const mended = withChanges(text, [ignoreHere(document, 'doubled-word', faults[0]?.parts[0] ?? { start: 0, end: 0 })]);
    expect(found(mended)).toEqual([]);
    expect(mended).toContain('<!-- rostra-ignore doubled-word -->');
  });

  test.each([
    ['no front matter', SPEECH], ['a BOM', `\uFEFF${SPEECH}`], ['a title', `---\ntitle: To the workers # the first\n---\n${SPEECH}`], ['a list already', `---\nrostra:\n  ignore: [tab-in-text]\n---\n${SPEECH}`], ['CRLF', `---\r\ntitle: To the workers\r\n---\r\n${SPEECH}`],
  ])('in the file, with %s', (_, text) => {
    const mended = withChanges(text, [ignoreInFile({ source: text }, 'doubled-word')]);
    expect(found(mended).map((fault) => fault.split(' ')[0])).toEqual(['doubled-punctuation']);
  });

  test('in the project, what is there being kept', () => {
    expect(withChanges('', [ignoreInProject('', 'doubled-word')])).toBe('ignore:\n  - doubled-word\n');
    const file = '# Ours\nexclude:\n  - drafts/**\n';
    expect(withChanges(file, [ignoreInProject(file, 'doubled-word')])).toBe(`${file}ignore:\n  - doubled-word\n`);
    const list = 'ignore:\n  - tab-in-text\n';
    expect(withChanges(list, [ignoreInProject(list, 'doubled-word')])).toBe(`${list}  - doubled-word\n`);
  });
});
