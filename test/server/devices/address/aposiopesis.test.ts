import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const aposiopesis = { layer: 'device', labels: ['aposiopesis'] } as const;

test('broken off', () => expectDrawing(`
If they touch the children, I swear by the sea that I will—
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aposiopesis#1
`, aposiopesis));

test('points at the end of a list', () => expectDrawing(`
He named the ships: the Swan, the Heron …
`, aposiopesis));
