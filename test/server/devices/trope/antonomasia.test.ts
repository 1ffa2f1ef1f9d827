import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const antonomasia = { layer: 'device', labels: ['antonomasia'] } as const;

test('names for types', () => expectDrawing(`
Every mill has its Neros. He is the Napoleon of the herring trade.
               ^^^^^^^^^ antonomasia#1
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ antonomasia#2
`, antonomasia));

test('a name for its bearer', () => expectDrawing(`
Napoleon took the harbour in March.
`, antonomasia));
