import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const isocolon = { layer: 'device', labels: ['isocolon'] } as const;

test('three equal members', () => expectDrawing(`
The quarry took his hands, the river took his sons, the war took his house.
^^^^^^^^^^^^^^^^^^^^^^^^^ isocolon#1                ^^^^^^^^^^^^^^^^^^^^^^ isocolon#1
                           ^^^^^^^^^^^^^^^^^^^^^^^ isocolon#1
`, isocolon));

test('prepositional phrases of one shape', () => expectDrawing(`
A treaty without honest intentions, without lasting effects.
         ^^^^^^^^^^^^^^^^^^^^^^^^^ isocolon#1
                                    ^^^^^^^^^^^^^^^^^^^^^^^ isocolon#1
`, isocolon));

test('members of unlike length', () => expectDrawing(`
The miller sold his horse, and before the year was out he had lost the mill as well.
`, isocolon));
