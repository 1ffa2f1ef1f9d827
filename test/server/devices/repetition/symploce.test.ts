import { test } from 'vitest';
import { expectDrawing } from '../../../drawing.ts';

const symploce = { layer: 'device', labels: ['symploce'] } as const;

test('sentences that open and end alike', () => expectDrawing(`
When the river rose, the council slept. When the wall gave way, the council slept.
^^^^^^^^ symploce#1  ^^^^^^^^^^^^^^^^^ symploce#1               ^^^^^^^^^^^^^^^^^ symploce#1
                                        ^^^^^^^^ symploce#1
`, symploce));

test('openings alone', () => expectDrawing(`
When the river rose, the council slept. When the wall gave way, the women ran.
`, symploce));

test('both at once in clauses', () => expectDrawing(`
They would not hear us in June, they would not pay us in June.
^^^^^^^^^^^^^^ symploce#1       ^^^^^^^^^^^^^^ symploce#1
                    ^^^^^^^^^^ symploce#1          ^^^^^^^^^^ symploce#1
`, symploce));
