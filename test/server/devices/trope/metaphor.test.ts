import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const metaphor = { layer: 'device', labels: ['metaphor'] } as const;

test('the thing of what has no body', () => expectDrawing(`
The leprosy of the movement crept into every branch.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ metaphor#1
                            ^^^^^^^^^^^^^^^^^^^^^^^ metaphor#2
`, metaphor));

test('said to be', () => expectDrawing(`
The regime is a machine.
              ^^^^^^^^^ metaphor#1
`, metaphor));

test('a verb of another field', () => expectDrawing(`
They unchained the hatred of the mob.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ metaphor#1
`, metaphor));

test('plain speech', () => expectDrawing(`
We sat at noon and talked about the wages.
`, metaphor));
