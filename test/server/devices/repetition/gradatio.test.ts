import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const gradatio = { layer: 'device', labels: ['gradatio'] } as const;

test('three steps', () => expectDrawing(`
Hunger brought riots, riots brought soldiers, and soldiers brought the end.
               ^^^^^ gradatio#1     ^^^^^^^^ gradatio#1
                      ^^^^^ gradatio#1            ^^^^^^^^ gradatio#1
`, gradatio));

test('one step is an anadiplosis', () => expectDrawing(`
The strike ended in hunger, and hunger filled the prisons.
`, gradatio));

test('clauses without a link', () => expectDrawing(`
They came, they looked, they went.
`, gradatio));
