import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const ellipsis = { layer: 'device', labels: ['ellipsis'] } as const;

test('the verb is left out', () => expectDrawing(`
The old men were sent to the mines; the boys to the mills.
                                    ^^^^^^^^^^^^^^^^^^^^^ ellipsis#1
`, ellipsis));

test('a verb in every clause', () => expectDrawing(`
The miller sold his horse and the baker sold his oven.
`, ellipsis));
