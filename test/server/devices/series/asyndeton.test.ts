import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const asyndeton = { layer: 'device', labels: ['asyndeton'] } as const;

test('three clauses', () => expectDrawing(`
The bells rang, the ships came home, the women wept.
^^^^^^^^^^^^^^ asyndeton#1           ^^^^^^^^^^^^^^ asyndeton#1
                ^^^^^^^^^^^^^^^^^^^ asyndeton#1
`, asyndeton));

test('four clauses of one opening', () => expectDrawing(`
We dug, we hauled, we stacked, we slept where we fell.
^^^^^^ asyndeton#1 ^^^^^^^^^^ asyndeton#1
        ^^^^^^^^^ asyndeton#1  ^^^^^^^^^^^^^^^^^^^^^^ asyndeton#1
`, asyndeton));

test('a list with its conjunction', () => expectDrawing(`
They sell salt, oil and rope.
`, asyndeton));
