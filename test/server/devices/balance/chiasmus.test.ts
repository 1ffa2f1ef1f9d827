import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const chiasmus = { layer: 'device', labels: ['chiasmus'] } as const;

test('contraries crossed', () => expectDrawing(`
The rich grow proud, and humble are the poor.
    ^^^^ chiasmus#1      ^^^^^^ chiasmus#1
              ^^^^^ chiasmus#1          ^^^^ chiasmus#1
`, chiasmus));

test('contraries in the same order', () => expectDrawing(`
The rich grow richer, and the poor grow poorer.
`, chiasmus));
