import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const metonymy = { layer: 'device', labels: ['metonymy'] } as const;

test('a seat of power', () => expectDrawing(`
Berlin demanded an answer by noon.
^^^^^^ metonymy#1
`, metonymy));

test('things for their bearers', () => expectDrawing(`
The sword has decided the matter.
^^^^^^^^^ metonymy#1
`, metonymy));

test('a place is a place', () => expectDrawing(`
He lived in Berlin and sold swords.
`, metonymy));
