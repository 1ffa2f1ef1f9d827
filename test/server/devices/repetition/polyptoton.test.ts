import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const polyptoton = { layer: 'device', labels: ['polyptoton'] } as const;

test('three forms of a verb', () => expectDrawing(`
The judge will be judged by those he has judged.
    ^^^^^ polyptoton#1                   ^^^^^^ polyptoton#1
                  ^^^^^^ polyptoton#1
`, polyptoton));

test('a word and its denial', () => expectDrawing(`
An oath so sworn is better unkept than kept.
                           ^^^^^^ polyptoton#1
                                       ^^^^ polyptoton#1
`, polyptoton));

test('forms of "be" are grammar', () => expectDrawing(`
He is as he was.
`, polyptoton));
