import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const tricolon = { layer: 'device', labels: ['tricolon'] } as const;

test('three infinitives', () => expectDrawing(`
They came to measure our fields, to number our cattle and to hang our sons.
          ^^^^^^^^^^^^^^^^^^^^^ tricolon#1                ^^^^^^^^^^^^^^^^ tricolon#1
                                 ^^^^^^^^^^^^^^^^^^^^ tricolon#1
`, tricolon));

test('three adjectives before their noun', () => expectDrawing(`
It was a cold, silent, merciless house.
         ^^^^ tricolon#1
               ^^^^^^ tricolon#1
                       ^^^^^^^^^ tricolon#1
`, tricolon));

test('members between semicolons', () => expectDrawing(`
We ask that the road, which is ours, be opened; that the well, which we dug, be ours; that the dead be buried.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tricolon#1                             ^^^^^^^^^^^^^^^^^^^^^^^ tricolon#1
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tricolon#1
`, tricolon));

test('two are not three', () => expectDrawing(`
The committee met on Monday and rose at four.
`, tricolon));
