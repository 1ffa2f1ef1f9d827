import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const oxymoron = { layer: 'device', labels: ['oxymoron'] } as const;

test('contraries in one phrase', () => expectDrawing(`
It was a peaceful war against the poor.
         ^^^^^^^^^^^^ oxymoron#1
`, oxymoron));

test('contraries side by side', () => expectDrawing(`
War and peace are the matter of the book.
`, oxymoron));
