import { expect, test } from 'vitest';
import { matchesGlob } from '../../../server/src/lsp/glob.ts';

test.each([
  ['speech.md', '*.md'], ['1934/speech.md', '*.md'], ['1934/speech.md', '**/*.md'], ['1934/may/speech.md', '1934/**'], ['a/b.md', './a/*.md'],
  ['a/b.md', '{a,c}/b.md'], ['a/b1.md', 'a/b?.md'], ['a/b1.md', 'a/b[0-9].md'], ['a/b.md', 'a/[!x].md'], ['a+(b).md', 'a+(b).md'],
])('%s is matched by %s', (path, glob) => expect(matchesGlob(path, glob)).toBe(true));

test.each([
  ['1934/may/speech.md', '1934/*.md'], ['speech.mdx', '*.md'], ['a/b.md', 'b/*.md'], ['a/b.md', '[z-a].md'], ['a,b.md', '{a}'],
])('%s is not matched by %s', (path, glob) => expect(matchesGlob(path, glob)).toBe(false));
