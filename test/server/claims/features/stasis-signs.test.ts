import { expect, test } from 'vitest';
import { featuresOf } from './features-of.ts';

test.each([
  ['cause, a thing acts on another', 'The debt weakened our friendship.', 'I sharpened the saw.'],
  ['cause, by doing something', 'By lowering the rents the council filled the town.', 'The council sat by the building.'],
  ['cause, comes of something', 'The riot was a consequence of the tax.', 'The riot was over by noon.'],
  ['definition, consists in or means', 'A guild consists of masters and apprentices.', 'The road consisted of mud.'],
  ['definition, names its kind', 'Rent is a form of tribute.', 'The rent was a form of tribute.'],
  ['value, weighs it', 'The verdict is infamous.', 'The verdict is in the drawer.'],
  ['value, judges by its verb', 'The council betrayed the town.', 'The council left the town.'],
])('wording of %s: %s — not: %s', (sign, shows, lacks) => {
  expect(featuresOf(shows)[0]?.has(`wording of ${sign}`)).toBe(true);
  expect(featuresOf(lacks)[0]?.has(`wording of ${sign}`)).toBe(false);
});
