import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const zeugma = { layer: 'device', labels: ['zeugma'] } as const;

test('a thing and what has no body', () => expectDrawing(`
He lost his hat and his honour in one evening.
   ^^^^ zeugma#1
        ^^^^^^^^^^^^^^^^^^^^^^ zeugma#1
`, zeugma));

test('two things', () => expectDrawing(`
He lost his hat and his coat.
`, zeugma));
