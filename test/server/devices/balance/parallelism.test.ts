import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const parallelism = { layer: 'device', labels: ['parallelism'] } as const;

test('two clauses of one build', () => expectDrawing(`
The miller sold his horse to pay the tax, the widow sold her house in the upper town to pay the fine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parallelism#1
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parallelism#1
`, parallelism));

test('sentences that go alike', () => expectDrawing(`
They came to the gate with their hands full of petitions. They went from the gate with their hands full of nothing at all.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parallelism#1
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ parallelism#1
`, parallelism));

test('clauses without likeness', () => expectDrawing(`
The rain stopped, and we went home.
`, parallelism));
