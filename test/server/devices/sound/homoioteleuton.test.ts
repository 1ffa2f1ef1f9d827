import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const homoioteleuton = { layer: 'device', labels: ['homoioteleuton'] } as const;

test('adverbs in a list', () => expectDrawing(`
It was done publicly, wickedly, and heartlessly.
            ^^^^^^^^ homoioteleuton#1
                      ^^^^^^^^ homoioteleuton#1
                                    ^^^^^^^^^^^ homoioteleuton#1
`, homoioteleuton));

test('at the ends of members', () => expectDrawing(`
The mine increases, the fine decreases.
         ^^^^^^^^^ homoioteleuton#1
                             ^^^^^^^^^ homoioteleuton#1
`, homoioteleuton));

test('endings far apart', () => expectDrawing(`
The ship was old and the crew was tired.
`, homoioteleuton));
