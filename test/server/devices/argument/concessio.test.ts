import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const concessio = { layer: 'device', labels: ['concessio'] } as const;

test('granted and turned', () => expectDrawing(`
It is true that the harbour is safe, but it is empty.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concessio#1
                                     ^^^^^^^^^^^^^^^ concessio#1
`, concessio));

test('though', () => expectDrawing(`
Though the road is long, we shall walk it.
^^^^^^^^^^^^^^^^^^^^^^^ concessio#1
                         ^^^^^^^^^^^^^^^^ concessio#1
`, concessio));

test('a plain but', () => expectDrawing(`
We tried the door, but it was shut.
`, concessio));
