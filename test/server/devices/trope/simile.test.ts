import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const simile = { layer: 'device', labels: ['simile'] } as const;

test('like', () => expectDrawing(`
The rumour ran like fire through the mills.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ simile#1
`, simile));

test('as … as', () => expectDrawing(`
He stood as firm as an oak.
         ^^^^^^^^^^^^^^^^^ simile#1
`, simile));

test('liking is no likeness', () => expectDrawing(`
We like the mayor and would like to see him. Ropes, nets and the like were sold.
`, simile));

test('with the clause that hangs on it', () => expectDrawing(`
The fleet is like a servant who waits for his wages.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ simile#1
`, simile));
