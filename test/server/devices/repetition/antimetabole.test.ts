import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const antimetabole = { layer: 'device', labels: ['antimetabole'] } as const;

test('two nouns change places', () => expectDrawing(`
The harbour made the town, and the town unmade the harbour.
    ^^^^^^^ antimetabole#1         ^^^^ antimetabole#1
                     ^^^^ antimetabole#1           ^^^^^^^ antimetabole#1
`, antimetabole));

test('over a sentence\'s end', () => expectDrawing(`
Every thief was once a clerk. Not every clerk becomes a thief.
      ^^^^^ antimetabole#1              ^^^^^ antimetabole#1
                       ^^^^^ antimetabole#1             ^^^^^ antimetabole#1
`, antimetabole));

test('no crossing where the order is the same', () => expectDrawing(`
Salt and oil came by sea; salt and oil went by road.
`, antimetabole));
