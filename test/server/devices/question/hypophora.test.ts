import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const hypophora = { layer: 'device', labels: ['hypophora'] } as const;

test('question and answer', () => expectDrawing(`
What did they give us for it? Nothing.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hypophora#1
                              ^^^^^^^^ hypophora#1
`, hypophora));

test('an answer that takes up the words of the question', () => expectDrawing(`
Who paid for the mayor's carriage? The mayor's carriage was paid for by the poor box.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hypophora#1
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hypophora#1
`, hypophora));

test('an answer in the next paragraph', () => expectDrawing(`
And who shall build the new bridge?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hypophora#1

No stranger from the city shall build it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hypophora#1
`, hypophora));

test('a question that another answers is none', () => expectDrawing(`
MR. HALE: Did the council vote the money?

MR. BROOK: No, it did not vote the money.
`, hypophora));

test('a question left alone', () => expectDrawing(`
How long shall we bear it? The rain came down upon the square while the crowd stood waiting.
`, hypophora));
