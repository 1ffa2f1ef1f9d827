import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const synonymia = { layer: 'device', labels: ['synonymia'] } as const;

test('words of one meaning', () => expectDrawing(`
We ask for liberty and freedom. He was brave, courageous and fearless.
           ^^^^^^^ synonymia#1         ^^^^^ synonymia#2     ^^^^^^^^ synonymia#2
                       ^^^^^^^ synonymia#1    ^^^^^^^^^^ synonymia#2
`, synonymia));

test('different things', () => expectDrawing(`
We ask for bread and coal.
`, synonymia));
