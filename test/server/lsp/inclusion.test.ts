import { expect, test } from 'vitest';
import { type Candidacy, inclusionOf } from '../../../server/src/lsp/inclusion.ts';
import { EMPTY_PROJECT_FILE } from '../../../server/src/project/project-file.ts';

const FOLDER = 'file:///archive';
const SPEECH: Candidacy = {
  uri: `${FOLDER}/1934/speech.md`, folder: FOLDER, languageId: 'markdown', text: 'Comrades!', project: EMPTY_PROJECT_FILE,
  settings: { 'files.include': [], 'files.exclude': [] },
};

function reason(candidacy: Partial<Candidacy>): string | undefined {
  const inclusion = inclusionOf({ ...SPEECH, ...candidacy });
  return inclusion.included ? undefined : inclusion.reason;
}

test('a Markdown file is in', () => expect(reason({})).toBeUndefined());

test.each(['README.md', 'readme.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE.md', 'README.de.md', 'CODE_OF_CONDUCT.md'])('%s tells of a project and is out', (name) => {
  expect(reason({ uri: `${FOLDER}/${name}` })).toContain(name);
});

test.each(['history-of-the-strike.md', 'license-to-print.md', 'notice-to-quit-1911.markdown', 'the-changes.md'])('%s is a text and is in', (name) => {
  expect(reason({ uri: `${FOLDER}/${name}` })).toBeUndefined();
});

test('what a package brings is out', () => expect(reason({ uri: `${FOLDER}/node_modules/x/essay.md` })).toContain('node_modules'));
test('another language is out', () => expect(reason({ languageId: 'plaintext' })).toBe('It is not a Markdown file.'));

test('the front matter decides over patterns and names', () => {
  expect(reason({ text: '---\ntitle: A\nrostra: false\n---\nComrades!' })).toContain('front matter');
  expect(reason({ text: '\uFEFF---\r\nrostra: true\r\n---\r\n', uri: `${FOLDER}/README.md` })).toBeUndefined();
  expect(reason({ text: '---\ntitle: A\n---\nrostra: false\n' })).toBeUndefined();
});

test('the settings decide over rostra.yaml, and that over names', () => {
  const project = { ...EMPTY_PROJECT_FILE, include: ['README.md'], exclude: ['1934/**'] };
  expect(reason({ project })).toContain('rostra.yaml');
  expect(reason({ project, uri: `${FOLDER}/README.md` })).toBeUndefined();
  expect(reason({ project, settings: { 'files.include': ['**/speech.md'], 'files.exclude': [] } })).toBeUndefined();
  expect(reason({ settings: { 'files.include': [], 'files.exclude': ['*.md'] } })).toContain('rostra.files.exclude');
});

test('a person decides over everything', () => {
  expect(reason({ choice: false })).toContain('by hand');
  expect(reason({ choice: true, uri: `${FOLDER}/README.md`, text: '---\nrostra: false\n---\n' })).toBeUndefined();
});
