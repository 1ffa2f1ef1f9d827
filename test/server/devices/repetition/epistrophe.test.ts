import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const epistrophe = { layer: 'device', labels: ['epistrophe'] } as const;

test('clauses that end alike', () => expectDrawing(`
The mill is gone for ever; the river is gone for ever.
         ^^^^^^^^^^^^^^^^ epistrophe#1
                                     ^^^^^^^^^^^^^^^^ epistrophe#1
`, epistrophe));

test('paragraphs that end alike', () => expectDrawing(`
They told us in March that the quay would be mended soon.
                                    ^^^^^^^^^^^^^^^^^^^^ epistrophe#1

They told the herring fleet that the light would be mended soon.
                                           ^^^^^^^^^^^^^^^^^^^^ epistrophe#1
`, epistrophe));

test('a pronoun at the end of two clauses', () => expectDrawing(`
He saw it, and she heard it.
`, epistrophe));
