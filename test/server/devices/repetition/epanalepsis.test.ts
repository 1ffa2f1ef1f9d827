import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const epanalepsis = { layer: 'device', labels: ['epanalepsis'] } as const;

test('a sentence framed by one word', () => expectDrawing(`
Water alone dug this giant channel that carries our water.
^^^^^ epanalepsis#1                                 ^^^^^ epanalepsis#1
`, epanalepsis));

test('function words at both ends', () => expectDrawing(`
They would not believe what they said of them and they.
`, epanalepsis));

test('a noun that only ends its sentence', () => expectDrawing(`
The men came home before the women.
`, epanalepsis));
