import { expect, test } from 'vitest';
import { findSupport, proposeSupport } from '../../../server/src/claims/support.ts';
import { readSentences } from '../../../server/src/claims/features.ts';
import { judgeAlone } from '../../../server/src/claims/judge.ts';
import { bundledClaimWeights } from '../../../server/src/claims/weights.ts';
import { readPassage } from '../../../server/src/language/read-passage.ts';
import { readDocument } from '../../../server/src/text/document.ts';

function read(source: string): { readonly blocks: ReturnType<typeof readDocument>['blocks']; readonly sentences: ReturnType<typeof readSentences>; readonly judgements: readonly ReturnType<typeof judgeAlone>[] } {
  const { blocks } = readDocument(source);
  const sentences = readSentences(blocks, blocks.map((block) => readPassage(block.prose, block.kind)));
  return { blocks, sentences, judgements: sentences.map((sentence) => ({ ...judgeAlone(bundledClaimWeights(), sentence), isClaim: true })) };
}

const ALL_LIKELY = { bias: 5, weights: {}, threshold: 0.5 };

test('a claim may support one near it in its section, never one of another', () => {
  const { blocks, sentences, judgements } = read('Walls fall. Ours fell twice.\n\n# Boats\n\nBoats leak.');
  const pairs = proposeSupport(sentences, judgements, blocks).map(({ from, to }) => [from, to]);
  expect(pairs).toContainEqual([1, 0]);
  expect(pairs).not.toContainEqual([3, 1]);
});

test('nothing rests on itself, however likely', () => {
  const { blocks, sentences, judgements } = read('Walls fall. Ours fell twice. Theirs stood. Wood rots.');
  const supports = findSupport(ALL_LIKELY, sentences, judgements, blocks);
  for (let start = 0; start < supports.length; start++) {
    const passed = new Set([start]);
    for (let at = supports[start]; at !== undefined; at = supports[at]) {
      expect(passed).not.toContain(at);
      passed.add(at);
    }
  }
});

test('what is not likely enough is not said', () => {
  const { blocks, sentences, judgements } = read('Walls fall. Ours fell twice.');
  expect(findSupport({ ...ALL_LIKELY, bias: -5 }, sentences, judgements, blocks)).toEqual([undefined, undefined]);
});
