import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const ploce = { layer: 'device', labels: ['ploce'] } as const;

test('a verb insisted on', () => expectDrawing(`
They mock us in the court, they mock us in the press, and when we answer they mock our grammar.
     ^^^^ ploce#1               ^^^^ ploce#1                                  ^^^^ ploce#1
`, ploce));

test('twice is not three times', () => expectDrawing(`
The council met on Monday and the council rose at four.
`, ploce));

test('names of a topic far apart', () => expectDrawing(`
The council met on Monday. Nobody came, and the clerk read the minutes of a year ago to an empty room until the lamp went out. On Tuesday the council met again.
`, ploce));
