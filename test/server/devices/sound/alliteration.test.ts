import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const alliteration = { layer: 'device', labels: ['alliteration'] } as const;

test('three words near each other', () => expectDrawing(`
The furious fishermen fought for it.
    ^^^^^^^ alliteration#1
            ^^^^^^^^^ alliteration#1
                      ^^^^^^ alliteration#1
`, alliteration));

test('by sound and not by letter', () => expectDrawing(`
Neither knights nor knaves were spared by night. The city and the cat are old.
        ^^^^^^^ alliteration#1            ^^^^^ alliteration#1
                    ^^^^^^ alliteration#1
`, alliteration));

test('function words do not count', () => expectDrawing(`
That they then thought that this was theirs is plain.
`, alliteration));
