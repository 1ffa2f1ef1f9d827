import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const procatalepsis = { layer: 'device', labels: ['procatalepsis'] } as const;

test('an objection met', () => expectDrawing(`
It will be said that the money is spent. The money lies in the bank.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ procatalepsis#1
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ procatalepsis#1
`, procatalepsis));

test('a report', () => expectDrawing(`
He said that the money was spent. We believed him.
`, procatalepsis));
