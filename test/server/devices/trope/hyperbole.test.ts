import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const hyperbole = { layer: 'device', labels: ['hyperbole'] } as const;

test('beyond all measure', () => expectDrawing(`
The whole world laughed at the mayor.
^^^^^^^^^^^^^^^ hyperbole#1
`, hyperbole));

test('a whole that is one', () => expectDrawing(`
The whole council voted.
`, hyperbole));
