import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const enumeratio = { layer: 'device', labels: ['enumeratio'] } as const;

test('five things taken', () => expectDrawing(`
He took the horse, the cart, the plough, the seed and the child’s bed.
        ^^^^^^^^^ enumeratio#1           ^^^^^^^^ enumeratio#1
                   ^^^^^^^^ enumeratio#1              ^^^^^^^^^^^^^^^ enumeratio#1
                             ^^^^^^^^^^ enumeratio#1
`, enumeratio));

test('an aside within the heap', () => expectDrawing(`
They counted the doors, the windows, the hinges, in a word, the nails.
             ^^^^^^^^^ enumeratio#1  ^^^^^^^^^^ enumeratio#1
                        ^^^^^^^^^^^ enumeratio#1            ^^^^^^^^^ enumeratio#1
`, enumeratio));

test('three are too few', () => expectDrawing(`
They sell salt, oil and rope.
`, enumeratio));
