import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const diacope = { layer: 'device', labels: ['diacope'] } as const;

test('a noun that returns with an adjective', () => expectDrawing(`
The sea, the merciless sea, took them all.
    ^^^ diacope#1      ^^^ diacope#1
`, diacope));

test('"the the" of a text\'s topic', () => expectDrawing(`
The harbour was dark and the ships were silent.
`, diacope));

test('two houses far apart', () => expectDrawing(`
He built a house by the river in the year that the bridge was carried off by ice, and his sons have lived there since with their cattle, until the house burned.
`, diacope));
