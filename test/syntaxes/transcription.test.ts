import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { expect, test } from 'vitest';

const MARKDOWN = 'text.html.markdown';
const INJECTION = 'markdown.transcription.injection';
const GRAMMAR = path.resolve(import.meta.dirname, '../../syntaxes/transcription.tmLanguage.json');

/** The editor's own tokenizer, with the injection on a Markdown of plain text. */
const registry = new textmate.Registry({
  onigLib: oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')))
    .then(() => ({ createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) })),
  loadGrammar: (scope) => Promise.resolve(scope === INJECTION ? textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)
    : scope === MARKDOWN ? textmate.parseRawGrammar(JSON.stringify({ scopeName: MARKDOWN, patterns: [{ name: 'markup.inline.raw', match: '`[^`]*`' }] }), 'markdown.json') : null),
  getInjections: (scope) => (scope === MARKDOWN ? [INJECTION] : undefined),
});

/** What of a line has a scope of ours, each with its innermost one. */
async function scopes(line: string): Promise<readonly (readonly [string, string])[]> {
  const grammar = await registry.loadGrammar(MARKDOWN);
  const { tokens } = grammar?.tokenizeLine(line, textmate.INITIAL) ?? { tokens: [] };
  return tokens.flatMap(({ startIndex, endIndex, scopes: all }): readonly (readonly [string, string])[] => {
    const scope = all.at(-1) ?? '';
    return /\.(?:transcription|criticmarkup)$/.test(scope) && !scope.startsWith('punctuation') ? [[line.slice(startIndex, endIndex), scope]] : [];
  });
}

test.each([
  ['He came to the [sic] harbour.', [['sic', 'keyword.other.sic.transcription']]],
  ['He came [sic: came] late.', [['sic', 'keyword.other.sic.transcription'], [': ', 'meta.sic.transcription'], ['came', 'string.unquoted.sic.transcription']]],
  ['He came to the [*sic*] harbour [Sic!].', [['*sic*', 'keyword.other.sic.transcription'], ['Sic!', 'keyword.other.sic.transcription']]],
  ['They saw [the]{.supplied orig="teh"} ship.', [['the', 'markup.other.span.transcription'], ['.supplied', 'keyword.other.span.transcription'], [' ', 'meta.span.transcription'], ['orig', 'entity.other.attribute-name.transcription'], ['"teh"', 'string.quoted.transcription']]],
  ['They saw {~~teh~>the~~} ship.', [['teh', 'markup.deleted.criticmarkup'], ['~>', 'keyword.operator.substitution.criticmarkup'], ['the', 'markup.inserted.criticmarkup']]],
  ['A {++new++} {--old--} ship {>>see p. 4<<}{==here==}.', [['new', 'markup.inserted.criticmarkup'], ['old', 'markup.deleted.criticmarkup'], ['see p. 4', 'comment.block.criticmarkup'], ['here', 'markup.changed.criticmarkup']]],
  ['the [harbour]{.unclear reason="ink"} of', [['harbour', 'markup.other.span.transcription'], ['.unclear', 'keyword.other.span.transcription'], [' ', 'meta.span.transcription'], ['reason', 'entity.other.attribute-name.transcription'], ['"ink"', 'string.quoted.transcription']]],
  ['[]{.pb n=4 facs="p4.png"}', [['.pb', 'keyword.control.page-break.transcription'], [' ', 'meta.page-break.transcription'], ['n', 'entity.other.attribute-name.transcription'], ['4', 'string.quoted.transcription'], [' ', 'meta.page-break.transcription'], ['facs', 'entity.other.attribute-name.transcription'], ['"p4.png"', 'string.quoted.transcription']]],
  ['[00:12:30] We begin.', [['[00:12:30]', 'constant.numeric.time-stamp.transcription']]],
  ['We shall not yield. (Loud applause.)', [['(Loud applause.)', 'comment.line.stage-direction.transcription']]],
  ['MR. SMITH: I object.', [['MR. SMITH', 'entity.name.speaker.transcription']]],
  ['> THE CHAIR.— Order!', [['THE CHAIR', 'entity.name.speaker.transcription']]],
])('%s', async (line, expected) => expect(await scopes(line)).toEqual(expected));

test.each(['A [link](http://x.org) and [text][1].', 'Note: nothing here.', 'The year (1848) was great.', 'Code `{++x++}` stays.', '- a list {of} things'])('nothing in: %s', async (line) => expect(await scopes(line)).toEqual([]));
