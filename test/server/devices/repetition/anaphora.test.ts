import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const anaphora = { layer: 'device', labels: ['anaphora'] } as const;

test('members that alternate with others', () => expectDrawing(`
Here the dockers stand. The rain falls on all of them. Here the weavers stand. The rain falls on them too. Here the clerks stand.
^^^^^^^^ anaphora#1     ^^^^^^^^^^^^^^^^^ anaphora#2   ^^^^^^^^ anaphora#1     ^^^^^^^^^^^^^^^^^ anaphora#2
                                                                                                           ^^^^^^^^ anaphora#1
`, anaphora));

test('phrases of one preposition, the first within its clause', () => expectDrawing(`
They came with torches, with ropes, with a warrant that nobody had signed.
          ^^^^ anaphora#1           ^^^^ anaphora#1
                        ^^^^ anaphora#1
`, anaphora));

test('members between semicolons', () => expectDrawing(`
Where the road is mended, though nobody asked for it, the tax is doubled; where the road is broken, the tax is doubled too.
^^^^^^^^^^^^^^^^^ anaphora#1                          ^^^^^^^^^^^^^^^^^^ anaphora#2                 ^^^^^^^^^^^^^^^^^^ anaphora#2
                                                                          ^^^^^^^^^^^^^^^^^ anaphora#1
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

test('a pronoun that merely goes on is weak', () => expectDrawing(`
He opened the door. He put down his hat.
`, anaphora));

test('no figure runs from one speaker to the next', () => expectDrawing(`
**Chair:** Who has the minutes of the meeting? Who has the key?
           ^^^^^^^ anaphora#1                  ^^^^^^^ anaphora#1

**Clerk:** Who has asked for them?
`, anaphora));
