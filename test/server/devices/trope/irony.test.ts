import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const irony = { layer: 'device', labels: ['irony'] } as const;

test('marks of distance at each occurrence', () => expectDrawing(`
The “friends” of the people took their rent; the “friends” kept it.
    ^^^^^^^^^ irony#1                            ^^^^^^^^^ irony#2
`, irony));

test('what they call', () => expectDrawing(`
This is what they call freedom, my lords.
        ^^^^^^^^^^^^^^^^^^^^^^ irony#1
`, irony));

test('speech and titles are quoted', () => expectDrawing(`
“We sail at noon,” said the captain. He read “The Wealth of Nations” twice.
`, irony));

test("a witness's answer", () => expectDrawing(`
Were the children asleep? “Yes.” And you woke them? “Yes.”
`, irony));

test('an aside in brackets', () => expectDrawing(`
They spoke of its benefits (!) to the poor.
              ^^^^^^^^^^^^^^^^ irony#1
`, irony));

test('a respect that is not meant', () => expectDrawing(`
Then these worthy landlords went home.
     ^^^^^^^^^^^^^^^^^^^^^^ irony#1
`, irony));

test('praise of an evil', () => expectDrawing(`
They were taught the blessings of famine.
                 ^^^^^^^^^^^^^^^^^^^^^^^ irony#1
`, irony));
