import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analysis/analysis.ts';
import { AnalysisMemory } from '../../../server/src/analysis/analysis-memory.ts';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { bundledGlossary } from '../../../server/src/entities/bundled-glossary.ts';
import { markdown, words } from '../../random-markdown.ts';

/** Sentences in which every layer finds something, alone or together with the others. */
const sentences = fc.constantFrom(
  'We shall mend the roof.', 'We shall mend the wall.', 'We shall mend the road, and the road is long.', 'Who built the harbour?', 'The dockers built the harbour!',
  'Comrade Jane Harrow spoke in Bristol on 3 May 1921.', 'Harrow was right.', 'The Harbour Workers’ Union (H.W.U.) struck in 1921.', 'The H.W.U. won.',
  'He said that that the strike was over.', 'Therefore no man must pay the fine.', 'Wages fell by ten per cent, because the company lied.', 'Perhaps the fine is theft.',
  'It was not peace but war; not war but ruin.', 'The co-operation of all was wanted .', 'Cooperation came.', 'The to-morrow of labour sings.', 'Marx and Lenin wrote it.', '“Away with them!” he cried.',
);
const paragraph = fc.array(sentences, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const speech = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, paragraph.map((text) => `> ${text}`), sentences.map((text) => `## ${text}`), sentences.map((text) => `MR. SMITH: ${text}`)), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join('\n\n'));
const added = fc.oneof({ weight: 2, arbitrary: sentences }, words, fc.constantFrom('', '\n', '\n\n', '> ', '# ', '- ', '---\n', 'x', '.', ', ', '”', 'MR. SMITH: ', '---\nrostra-names:\n  Harrow: false\n---\n'));
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.oneof(fc.constant(0), fc.nat(60)), added }), { minLength: 1, maxLength: 6 });

const analyzer = createAnalyzer({ glossary: bundledGlossary() });

test('the analysis that starts from an earlier one says what a fresh one says, after any edits', () => {
  fc.assert(fc.property(fc.oneof({ weight: 3, arbitrary: speech }, markdown), edits, (source, changes) => {
    let text = source;
    const memory = new AnalysisMemory();
    analyzer.analyze(text, memory);
    for (const { at, removed, added: inserted } of changes) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + inserted + text.slice(from + removed);
      // What was let go says the same when it is found again.
      memory.awake.letRest(2);
      const analysis = analyzer.analyze(text, memory);
      memory.awake.letRest(2);
      expect(said(analysis)).toEqual(said(analyzer.analyze(text)));
    }
  }), { numRuns: 12, seed: 1921 });
});

/** Words that the other paragraphs have too, and beginnings of words that are words, names or misprints themselves. */
const TYPED = 'When the harbour Harrow came to, com. In the co-operation who, H.W.U. th';

test('letters typed into a long paragraph among others that have the same words leave what a fresh analysis says', () => {
  const all = fc.sample(fc.array(sentences, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 1871 }).flat();
  const paragraphs = [all.slice(0, 3), ['## The union'], all.slice(3, 6), all.slice(6, 24), all.slice(24, 27), ['## The fine'], all.slice(27)].map((one) => one.join(' '));
  const memory = new AnalysisMemory();
  for (let length = 0; length <= TYPED.length; length++) {
    const text = paragraphs.with(3, `${all.slice(6, 15).join(' ')} ${TYPED.slice(0, length)} ${all.slice(15, 24).join(' ')}`).join('\n\n');
    const analysis = analyzer.analyze(text, memory);
    memory.awake.letRest(4);
    if (length % 2 === 0) expect(said(analysis)).toEqual(said(analyzer.analyze(text)));
  }
});

/** All that an analysis says, without what the next one starts from, and how far marks of any version reached. */
function said({ document, reach: _reach, ...rest }: Analysis): object {
  const { parse: _parse, blocks, ...head } = document;
  // Features and reasons are worked out when they are asked for, as writing them does.
  return { ...rest, written: JSON.stringify(rest.marks), ...head, blocks: blocks.map(({ content: _content, map: _map, ...block }) => block) };
}
