import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const rhetoricalQuestion = { layer: 'device', labels: ['rhetorical-question'] } as const;

test('a question that answers itself', () => expectDrawing(`
The quay is rotten. Who will say that it is not?
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rhetorical-question#1
`, rhetoricalQuestion));

test('a question for assent after a statement', () => expectDrawing(`
He kept his word; and who has thanked him for it?
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rhetorical-question#1
`, rhetoricalQuestion));

test('several in a run', () => expectDrawing(`
Did we ask for bread? Did we ask for the moon?
^^^^^^^^^^^^^^^^^^^^^ rhetorical-question#1
                      ^^^^^^^^^^^^^^^^^^^^^^^^ rhetorical-question#2
`, rhetoricalQuestion));

test('a question of fact is asked to be informed', () => expectDrawing(`
What time is it? Where do you live?
`, rhetoricalQuestion));

test('an indirect question and a heading ask nothing', () => expectDrawing(`
# What is to be done?

He asked whether the ship had sailed.
`, rhetoricalQuestion));

test('a question that another speaker answers', () => expectDrawing(`
MR. HALE: Did the council vote the money?

MR. BROOK: It did not. Who would give a penny to such men? The rain came down upon the square.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rhetorical-question#1
`, rhetoricalQuestion));

test('a question that another answers right behind it', () => expectDrawing(`
“Would you not call that a small wage?” “I would not.” He said no more.
`, rhetoricalQuestion));
