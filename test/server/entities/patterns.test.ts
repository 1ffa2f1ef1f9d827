import { test } from 'vitest';
import { expectDrawing } from '../../drawing.ts';

/** With no glossary: what the form of the words says. */
const drawn = (drawing: string): void => expectDrawing(drawing, {
  layer: 'entity', minimumScore: 0.5, glossary: { entries: [] }, caption: (mark) => mark.label,
});

test('"M." is Monsieur before a surname, and an initial among others', () => drawn(`
We answered M. Harcourt, and M. L. Weatherby did not.
               ^^^^^^^^ person
                             ^^^^^^^^^^^^^^^ person
`));

test('the letter that numbers a heading is nobody’s initial', () => drawn(`
## B. Wages and Prices

The clerk J. Harcourt spoke.
          ^^^^^^^^^^^ person
`));

test('a title of two words', () => drawn(`
We met Vice President Harcourt and Field Marshal Weatherby.
       ^^^^^^^^^^^^^^^^^^^^^^^ person
                                   ^^^^^^^^^^^^^^^^^^^^^^^ person
`));

test('a firm', () => drawn(`
The looms of Messrs. Harcourt & Weir stood still.
                     ^^^^^^^^^^^^^^^ organization
`));

test('a place by its kind', () => drawn(`
They were sent to the Lantern Islands in chains.
                      ^^^^^^^^^^^^^^^ place
`));

test('an institution that is described first', () => drawn(`
Nothing bound the newly chosen Administration to its word.
                               ^^^^^^^^^^^^^^ organization
`));

test('adjectives of parties are no names', () => drawn(`
The Socialist and Communist papers said nothing.
`));

test('an office before a full name is none of it', () => drawn(`
It was Foreign Minister Edda Halden who wrote.
                        ^^^^^^^^^^^ person
`));
