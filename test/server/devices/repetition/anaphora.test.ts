import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const anaphora = { layer: 'device', labels: ['anaphora'] } as const;

test('sentences that open alike', () => expectDrawing(`
We shall mend the roof. We shall mend the wall. We shall mend the road.
^^^^^^^^^^^^^ anaphora#1                        ^^^^^^^^^^^^^ anaphora#1
                        ^^^^^^^^^^^^^ anaphora#1
`, anaphora));

test('paragraphs that open alike', () => expectDrawing(`
No ship sails for us. The harbour is empty.
^^ anaphora#1

No man works for us. The streets are dark.
^^ anaphora#1

No child sings for us. The night is long.
^^ anaphora#1
`, anaphora));

test('two articles are no figure', () => expectDrawing(`
The ship sailed at dawn. The crew was tired.
`, anaphora));
