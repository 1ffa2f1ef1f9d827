import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const paralipsis = { layer: 'device', labels: ['paralipsis'] } as const;

test('passing over', () => expectDrawing(`
I will not speak of the widow whom he cheated.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paralipsis#1
`, paralipsis));

test('in passing', () => expectDrawing(`
He owed the baker, the brewer, not to mention the bank.
                               ^^^^^^^^^^^^^^^^^^^^^^^^ paralipsis#1
`, paralipsis));

test('not speaking', () => expectDrawing(`
He would not speak to the council.
`, paralipsis));
