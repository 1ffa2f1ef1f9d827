import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const litotes = { layer: 'device', labels: ['litotes'] } as const;

test('a negative denied', () => expectDrawing(`
It is not unknown to the harbour who sold the boats.
      ^^^^^^^^^^^ litotes#1
`, litotes));

test('no small part', () => expectDrawing(`
He lost no small part of his fortune.
        ^^^^^^^^^^^^^ litotes#1
`, litotes));

test('two negative verbs', () => expectDrawing(`
Our fathers have not failed us.
                 ^^^^^^^^^^ litotes#1
`, litotes));

test('"un" by letters alone', () => expectDrawing(`
It was not until noon that the union met. He did not understand the universal rule.
`, litotes));
