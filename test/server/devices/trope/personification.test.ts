import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const personification = { layer: 'device', labels: ['personification'] } as const;

test('what has no body weeps', () => expectDrawing(`
Hunger wept at every door.
^^^^^^^^^^^ personification#1
`, personification));

test('parts of a body', () => expectDrawing(`
They cut away the feet of industry.
              ^^^^^^^^^^^^^^^^^^^^ personification#1
`, personification));

test('a person weeps', () => expectDrawing(`
The old baker wept at the door.
`, personification));
