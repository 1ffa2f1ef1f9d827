import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const anadiplosis = { layer: 'device', labels: ['anadiplosis'] } as const;

test('a word taken up after a conjunction', () => expectDrawing(`
The strike ended in hunger, and hunger filled the prisons.
                    ^^^^^^ anadiplosis#1
                                ^^^^^^ anadiplosis#1
`, anadiplosis));

test('from one paragraph to the next', () => expectDrawing(`
Nothing was left to them but silence.
                             ^^^^^^^ anadiplosis#1

Silence was what the governor wanted.
^^^^^^^ anadiplosis#1
`, anadiplosis));

test('a word that returns later in the clause', () => expectDrawing(`
He sold the mill. His brother kept the mill for a year.
`, anadiplosis));

test('a word taken up over the end of a sentence, pointed at', () => expectDrawing(`
The law of that year was a compromise. This compromise satisfied nobody.
                           ^^^^^^^^^^ anadiplosis#1
                                            ^^^^^^^^^^ anadiplosis#1
`, anadiplosis));
