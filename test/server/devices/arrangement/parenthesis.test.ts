import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const parenthesis = { layer: 'device', labels: ['parenthesis'] } as const;

test('in brackets', () => expectDrawing(`
The council (God forgive them) voted for the tax.
            ^^^^^^^^^^^^^^^^^^ parenthesis#1
`, parenthesis));

test('between dashes and commas', () => expectDrawing(`
He has paid — so he tells us — every penny. The harbour, thank God, is open.
              ^^^^^^^^^^^^^^ parenthesis#1               ^^^^^^^^^ parenthesis#2
`, parenthesis));

test('a reference identifies', () => expectDrawing(`
The harbour (see p. 12) is open. The law of March (1848) stands.
`, parenthesis));
