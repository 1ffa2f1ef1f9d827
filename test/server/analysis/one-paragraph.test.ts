import { expect, test } from 'vitest';
import { AnalysisMemory } from '../../../server/src/analysis/analysis-memory.ts';
import { createAnalyzer } from '../../../server/src/analysis/analyzer.ts';
import { bundledGlossary } from '../../../server/src/entities/bundled-glossary.ts';

const analyzer = createAnalyzer({ glossary: bundledGlossary() });
const SPEECH = [
  '# On the harbour', 'We shall mend the roof. We shall mend the wall. We shall mend the road.', 'Comrade Jane Harrow spoke in Bristol on 3 May 1921.',
  'Wages fell by ten per cent, because the company lied. The dockers built the harbour, and the harbour fed the town.', '## On the ships', 'Who built the ships? The men of the yards!',
].join('\n\n');

/** The blocks that each stage reads or checks, by their first words. */
function blocksRead(source: string, memory: AnalysisMemory): readonly string[] {
  const read: string[] = [];
  for (const { stage, block } of analyzer.analyzeInSlices(source, memory)) if (block) read.push(`${stage}: ${block.prose.slice(0, 11)}`);
  return read;
}

test('typing within a paragraph reads, scores and checks that paragraph alone', () => {
  const memory = new AnalysisMemory();
  analyzer.analyze(SPEECH, memory);
  let text = SPEECH;
  for (const letter of ' grimly') {
    const at = text.indexOf('because');
    text = `${text.slice(0, at).trimEnd()}${letter} ${text.slice(at)}`;
    expect(blocksRead(text, memory)).toEqual(['passages: Wages fell ', 'devices: Wages fell ', 'entities: Wages fell ', 'faults: Wages fell ']);
  }
});

test('a line put in between two paragraphs reads that line alone', () => {
  const memory = new AnalysisMemory();
  analyzer.analyze(SPEECH, memory);
  expect(blocksRead(SPEECH.replace('\n\nComrade', '\n\n## Of whom\n\nComrade'), memory)).toEqual(['passages: Of whom', 'devices: Of whom', 'entities: Of whom', 'faults: Of whom']);
});

test('what an analysis has read before it was dropped is not read again', () => {
  const memory = new AnalysisMemory();
  const dropped = analyzer.analyzeInSlices(SPEECH, memory);
  for (let step = 0; step < 4; step++) dropped.next();
  expect(blocksRead(SPEECH, memory).filter((read) => read.startsWith('passages'))).toEqual(['passages: Wages fell ', 'passages: On the ship', 'passages: Who built t']);
});
