import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const aporia = { layer: 'device', labels: ['aporia'] } as const;

test('the speaker is at a loss', () => expectDrawing(`
I know not where to begin, so many are the wrongs. What shall I call them?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ aporia#1
                                                   ^^^^^^^^^^^^^^^^^^^^^^^ aporia#2
`, aporia));

test('not knowing a fact is no figure', () => expectDrawing(`
I do not know the man. They did not know where he lived.
`, aporia));
