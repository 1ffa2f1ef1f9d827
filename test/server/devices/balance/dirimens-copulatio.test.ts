import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const dirimensCopulatio = { layer: 'device', labels: ['dirimens-copulatio'] } as const;

test('not only but also', () => expectDrawing(`
They took not only the boats but also the nets.
          ^^^^^^^^^^^^^^^^^^ dirimens-copulatio#1
                             ^^^^^^^^^^^^^^^^^ dirimens-copulatio#1
`, dirimensCopulatio));

test('not only, with a second clause', () => expectDrawing(`
Not only did they take the boats; they took the nets as well.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dirimens-copulatio#1
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ dirimens-copulatio#1
`, dirimensCopulatio));

test('only by itself', () => expectDrawing(`
They took only the boats.
`, dirimensCopulatio));
