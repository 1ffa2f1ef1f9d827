import { expect, test } from 'vitest';
import { featuresOf } from './features-of.ts';

function waysOfReporting(text: string): readonly string[] {
  return ['others say it', 'others say it, in quotation marks', 'others say it, in an aside'].filter((name) => featuresOf(text)[0]?.has(name) === true);
}

test.each([
  'The masters say that trade will return.',
  'The bishop believes that the poor are idle.',
  'The economists teach us that capital is thrift.',
  'Mr. Hale maintains that wages have risen.',
])('others say it: %s', (text) => expect(waysOfReporting(text)).toStrictEqual(['others say it']));

test.each([
  '"The stones are loose," the engineer assured us, and perhaps he is right.',
  '"No man has starved," said the overseer.',
  'The overseer said: "No man has starved."',
])('others are quoted: %s', (text) => expect(waysOfReporting(text)).toContain('others say it, in quotation marks'));

test.each([
  'The harvest has failed, the farmers say.',
  'The dam, the engineers tell us, is sound.',
])('others say it in an aside: %s', (text) => expect(waysOfReporting(text)).toContain('others say it, in an aside'));

test.each([
  'I say that the tax is unjust.',
  'We know that the bridge is unsound.',
  'The inspector knew that the mill was unsafe.',
  'History tells us that no wall keeps out the sea.',
  'Nobody says that the bridge is sound.',
  'The owners have never said that the bridge is sound.',
  'The captain told his men to go home.',
  'The board spoke for an hour.',
  'It is said that the river once ran here.',
])('nobody else is said to say it: %s', (text) => expect(waysOfReporting(text)).toStrictEqual([]));
