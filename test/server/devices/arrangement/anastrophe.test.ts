import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const anastrophe = { layer: 'device', labels: ['anastrophe'] } as const;

test('the verb before its subject', () => expectDrawing(`
Into the harbour sailed the stolen ships.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anastrophe#1
`, anastrophe));

test('the object in front', () => expectDrawing(`
This promise we have kept.
^^^^^^^^^^^^^^^^^^^^^^^^^ anastrophe#1
`, anastrophe));

test('never in front', () => expectDrawing(`
Never have we seen such a winter.
^^^^^^^^^^^^^^^^^^ anastrophe#1
`, anastrophe));

test('a time in front', () => expectDrawing(`
In March the ships sailed.
`, anastrophe));
