import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const exclamatio = { layer: 'device', labels: ['exclamatio'] } as const;

test('outcries', () => expectDrawing(`
What a morning was that for the poor of Thornmouth! Alas, the bridge is down.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ exclamatio#1
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ exclamatio#2
`, exclamatio));

test('a bare mark', () => expectDrawing(`
It would suit us (!) very well.
                 ^^^ exclamatio#1
`, exclamatio));

test('a statement', () => expectDrawing(`
The bridge is down.
`, exclamatio));
