import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const epizeuxis = { layer: 'device', labels: ['epizeuxis'] } as const;

test('a word doubled with a comma', () => expectDrawing(`
Never, never shall the harbour be sold.
^^^^^ epizeuxis#1
       ^^^^^ epizeuxis#1
`, epizeuxis));

test('a phrase doubled', () => expectDrawing(`
No more taxes, no more taxes, the women cried.
^^^^^^^^^^^^^ epizeuxis#1
               ^^^^^^^^^^^^^ epizeuxis#1
`, epizeuxis));

test('"had had" is grammar', () => expectDrawing(`
He had had enough of the sea, and what it is is a question of wages.
`, epizeuxis));

test('"that that" is grammar', () => expectDrawing(`
We know that that ship is lost.
`, epizeuxis));
