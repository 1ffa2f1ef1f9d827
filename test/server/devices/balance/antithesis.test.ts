import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const antithesis = { layer: 'device', labels: ['antithesis'] } as const;

test('not this but that', () => expectDrawing(`
They asked not for favours but for wages.
           ^^^^^^^^^^^^^^^ antithesis#1
                           ^^^^^^^^^^^^^ antithesis#1
`, antithesis));

test('this, not that', () => expectDrawing(`
We want work, not alms.
        ^^^^ antithesis#1
              ^^^^^^^^ antithesis#1
`, antithesis));

test('contraries in like members', () => expectDrawing(`
The old tax fed the poor, the new tax feeds the rich.
^^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
`, antithesis));

test('contraries in one clause', () => expectDrawing(`
Every victory of the mayor was a defeat of the miners.
^^^^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
                               ^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
`, antithesis));

test('a plain denial', () => expectDrawing(`
It was not raining when we left.
`, antithesis));

test('a denial and what is affirmed instead', () => expectDrawing(`
Honour lies not in wealth; it lies in work.
^^^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
                           ^^^^^^^^^^^^^^^ antithesis#1
`, antithesis));

test('contraries that are among the commonest words', () => expectDrawing(`
They give with one hand, they take with the other.
^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
                         ^^^^^^^^^^^^^^^^^^^^^^^^ antithesis#1
`, antithesis));
