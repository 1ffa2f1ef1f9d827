import * as fc from 'fast-check';

/** Pieces of Markdown as people write it, valid and broken. */
export const words = fc.constantFrom('harbour', 'Émile', 'don’t', 'up-to-date', '“peace”', 'U.S.S.R.', '👩‍🚀', 'naïve', 'a', '1917', 'Dzierżyński', '½', '--', '—', 'under-', 'x_y_z', '&amp;', '&mdash;', '\\*', '&#8220;');
const inline = fc.oneof(
  words,
  words.map((word) => `*${word}*`), words.map((word) => `**${word}**`), words.map((word) => `un*${word}*ed`),
  words.map((word) => `\`${word}\``), words.map((word) => `[${word}](http://example.org "t")`), words.map((word) => `[${word}]`),
  words.map((word) => `${word}[^1]`), words.map((word) => `<i>${word}</i>`), words.map((word) => `![${word}](a.png)`), words.map((word) => `~~${word}~~`),
  fc.constantFrom('*', '_', '`', '[', ']', '<', '>', '\\', '|', '#', '<br>', '<!-- note -->'),
);
/** Editors' marks, whole and broken, within words and between them, one in another. */
const editing = fc.oneof(
  fc.tuple(words, words).map(([old, other]) => `{~~${old}~>${other}~~}`), words.map((word) => `un{~~x~>${word}~~}ed`), words.map((word) => `{++${word}++}`), words.map((word) => `un{--${word} --}ed`),
  words.map((word) => `{>>${word}<<}`), words.map((word) => `{==${word}==}`), words.map((word) => `{++*${word}* {--b--}++}`), words.map((word) => `${word} [sic]`), words.map((word) => `${word} [*sic*: ${word}], `),
  words.map((word) => `[${word}]{.unclear reason="ink"}`), words.map((word) => `ha[${word}]{.supplied}r`), words.map((word) => `[[${word}]]{.supplied orig=y}`), words.map((word) => `[${word}]{.gap}`), words.map((word) => `${word}[]{.pb n="12" facs="scans/12.jpg"}${word}`),
  fc.constantFrom('{++', '++}', '{~~', '~>', '~~}', '{>>', '<<}', ']{.unclear}', '{.pb', '[]{.pb n=4}\n'),
);
const line = fc.array(fc.oneof({ weight: 4, arbitrary: inline }, { weight: 1, arbitrary: editing }), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const block = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')) },
  line.map((text) => `## ${text}`), line.map((text) => `${text}\n===`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  line.map((text) => `[^1]: ${text}`), line.map((text) => `    ${text}`), line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `| a | b |\n|---|---|\n| ${text} | c |`), line.map((text) => `MR. SMITH: ${text}`), line.map((text) => `<div>\n${text}\n</div>`),
);
/** Whole files: any mixture of blocks, with or without BOM and front matter, with any line ends. */
export const markdown = fc.record({
  bom: fc.constantFrom('', '\uFEFF'),
  frontMatter: fc.constantFrom('', '---\ntitle: A day\n---\n', '---\nbroken: [\n---\n'),
  blocks: fc.array(block, { maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
}).map(({ bom, frontMatter, blocks, lineEnd }) => bom + (frontMatter + blocks.join('\n\n')).replaceAll('\n', lineEnd));

