import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const correctio = { layer: 'device', labels: ['correctio'] } as const;

test('mended', () => expectDrawing(`
They asked us, or rather ordered us, to leave.
               ^^^^^^^^^^^^^^^^^^^^ correctio#1
`, correctio));

test('raised', () => expectDrawing(`
He was slow, nay, he was asleep.
             ^^^^^^^^^^^^^^^^^^ correctio#1
`, correctio));

test('an answer', () => expectDrawing(`
He would rather walk than ride. No, the ship has not come.
`, correctio));
