import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const polysyndeton = { layer: 'device', labels: ['polysyndeton'] } as const;

test('four nouns', () => expectDrawing(`
They took the bread and the wine and the oil and the lamps.
          ^^^^^^^^^ polysyndeton#1   ^^^^^^^ polysyndeton#1
                        ^^^^^^^^ polysyndeton#1  ^^^^^^^^^ polysyndeton#1
`, polysyndeton));

test('one conjunction for two', () => expectDrawing(`
The miller and his wife fled.
`, polysyndeton));

test('a heap with commas', () => expectDrawing(`
They took the bread, the wine, the oil and the lamps.
`, polysyndeton));
