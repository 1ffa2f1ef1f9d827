import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const allusion = { layer: 'device', labels: ['allusion'] } as const;

test('scripture and myth', () => expectDrawing(`
They sold the harbour for thirty pieces of silver. It is a labour for Hercules.
                          ^^^^^^^^^^^^^^^^^^^^^^^ allusion#1          ^^^^^^^^ allusion#2
`, allusion));

test('the phrase that a name is alluded to in', () => expectDrawing(`
He has the purse of Croesus, said the Pharisee of a manager.
       ^^^^^^^^^^^^^^^^^^^^ allusion#1
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ allusion#2
`, allusion));

test('names of the matter itself', () => expectDrawing(`
The mayor of Thornmouth opened the bridge.
`, allusion));
