import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const apostrophe = { layer: 'device', labels: ['apostrophe'] } as const;

test('the audience by name', () => expectDrawing(`
Comrades, the tide is with us. I say to you, friends, that it will turn.
^^^^^^^^ apostrophe#1                        ^^^^^^^ apostrophe#2
`, apostrophe));

test('something absent', () => expectDrawing(`
O Liberty, what crimes are done in thy name!
^^^^^^^^^ apostrophe#1
`, apostrophe));

test('people spoken of', () => expectDrawing(`
The citizens met in the square. He greeted his comrades, the miners, at the gate.
`, apostrophe));
