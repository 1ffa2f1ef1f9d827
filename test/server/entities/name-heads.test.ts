import { describe, expect, test } from 'vitest';
import { atomFrom, sumOf } from '../../../server/src/entities/atoms.ts';
import { NameHeads } from '../../../server/src/entities/name-heads.ts';

function headsOf(text: string, heads: NameHeads): readonly string[] {
  const found: string[] = [];
  for (let atom = atomFrom(text, 0, heads); atom; atom = atomFrom(text, atom.end, heads)) found.push(atom.folded);
  return found;
}

describe('the words that may begin a name', () => {
  test('are found in any case, and nothing else in ASCII is read', () => {
    const heads = new NameHeads();
    heads.add('thornbury', true);
    expect(headsOf('Then THORNBURY met old Thornbury, at the harbour.', heads)).toEqual(['thornbury', 'thornbury']);
  });

  test('count only before what goes on, once that is told', () => {
    const heads = new NameHeads();
    heads.add('the', false);
    expect(headsOf('The harbour and the Lantern.', heads)).toEqual(['the', 'the']);
    heads.addFollowers('the', ['lantern']);
    expect(headsOf('The harbour and the the Lantern, the', heads)).toEqual(['the']);
    expect(heads.roleOf(sumOf('the'))).toBe('known');
  });

  test('a head that two names share, one of which is whole, always counts', () => {
    const heads = new NameHeads();
    heads.add('lantern', false);
    heads.add('lantern', true);
    heads.addFollowers('lantern', ['street']);
    expect(headsOf('A lantern shone.', heads)).toEqual(['lantern']);
  });

  test('before letters beyond ASCII a head is left to be looked at', () => {
    const heads = new NameHeads();
    heads.add('the', false);
    heads.addFollowers('the', ['lantern']);
    expect(headsOf('The Émigrés', heads)).toEqual(['the', 'emigres']);
  });
});
