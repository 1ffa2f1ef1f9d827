import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const epithet = { layer: 'device', labels: ['epithet'] } as const;

test('loaded words', () => expectDrawing(`
We will not be ruled by that corrupt clique.
                        ^^^^^^^^^^^^^^^^^^^ epithet#1
`, epithet));

test('plain description', () => expectDrawing(`
A wooden table stood in the hall.
`, epithet));
