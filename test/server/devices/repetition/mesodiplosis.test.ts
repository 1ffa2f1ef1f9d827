import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const mesodiplosis = { layer: 'device', labels: ['mesodiplosis'] } as const;

test('a phrase in the middle of two clauses', () => expectDrawing(`
The patience of the village must be tried; the credit of the village must be spent.
             ^^^^^^^^^^^^^^^^^^^^^^ mesodiplosis#1    ^^^^^^^^^^^^^^^^^^^^^^ mesodiplosis#1
`, mesodiplosis));

test('a preposition and an article', () => expectDrawing(`
The mayor of the town slept; the clerk of the court wrote.
`, mesodiplosis));

test('words that open both clauses', () => expectDrawing(`
We shall mend the roof; we shall mend the wall.
`, mesodiplosis));
