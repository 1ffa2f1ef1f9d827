import { InvalidArgumentError } from 'commander';

/** Reads an option that is one of a few words. */
export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.`);
    return value;
  };
}

/** Reads an option that is a number from 0 to 1. */
export function fraction(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}

/** Reads an option that is a whole number from 1. */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
}
