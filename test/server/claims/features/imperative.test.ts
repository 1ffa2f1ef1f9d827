import { expect, test } from 'vitest';
import { featuresOf } from './features-of.ts';

test.each([
  ['Open the gates!', 'Half the gates are open!'],
  ['Neighbours, bar the doors.', 'Neighbours, the doors are barred.'],
  ['Do not sign alone.', 'We do not sign alone.'],
  ["Don't buy from the ferrymen.", "They don't buy from the ferrymen."],
  ['Never lend money to the mayor.', 'Never was money lent to the mayor.'],
  ['Do your duty.', 'Do they know their duty?'],
  ['Above all, keep your word.', 'Above all hung the bell.'],
  ['Lower your dues!', 'Lower dues are wanted.'],
])('an imperative: %s — none: %s', (shows, lacks) => {
  expect(featuresOf(shows)[0]?.has('imperative')).toBe(true);
  expect(featuresOf(lacks)[0]?.has('imperative')).toBe(false);
});

test.each([
  ['Give the widows their due.', 'Look at the widows of the pit.'],
  ['Let us found a bank of our own.', 'Let us now look at the banks.'],
  ['Sell no coal to the company.', 'Forgive me for the length of this letter.'],
])('a call to act: %s — one to attend: %s', (acts, attends) => {
  expect(featuresOf(acts)[0]?.has('call to act')).toBe(true);
  expect(featuresOf(attends)[0]?.has('call to act')).toBe(false);
});
