import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const pysma = { layer: 'device', labels: ['pysma'] } as const;

test('a run of questions', () => expectDrawing(`
Where was the council? Where was the mayor? Who rang the bell?
^^^^^^^^^^^^^^^^^^^^^^ pysma#1              ^^^^^^^^^^^^^^^^^^ pysma#1
                       ^^^^^^^^^^^^^^^^^^^^ pysma#1
`, pysma));

test('questions with answers between are no run', () => expectDrawing(`
Where was the mayor? He was at supper. Who told you so? His cook told me so.
`, pysma));
