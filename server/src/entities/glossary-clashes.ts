import { yearOf } from './historical-date.ts';
import type { EntityLabel } from './entity.ts';
import type { GlossaryEntry } from './glossary.ts';

/** Something that cannot be right about an entry. */
export interface Clash {
  /** The key that is to blame. */
  readonly key: string;
  readonly message: string;
  readonly remedy: string;
}

/** Longest life that is taken for one, in years: the oldest person whose age is documented died at 122. */
const LONGEST_LIFE = 123;

/** What an entry says that contradicts itself. */
export function clashesOf(entry: GlossaryEntry): readonly Clash[] {
  const clashes: Clash[] = [];
  const born = yearOf(entry.born);
  const died = yearOf(entry.died);
  if (born !== undefined && died !== undefined && (died < born || died - born > LONGEST_LIFE)) {
    clashes.push({ key: 'died', message: `${entry.name} is born in ${born} and dies in ${died}.`, remedy: 'Mend one of the two years.' });
  }
  const from = yearOf(entry.from);
  const to = yearOf(entry.to);
  if (from !== undefined && to !== undefined && to < from) {
    clashes.push({ key: 'to', message: `${entry.name} ends in ${to}, before it begins in ${from}.`, remedy: 'Mend one of the two years.' });
  }
  for (const role of entry.roles ?? []) {
    if (role.from !== undefined && role.to !== undefined && role.to < role.from) {
      clashes.push({ key: 'roles', message: `The role "${role.role}" of ${entry.name} ends in ${role.to}, before it begins in ${role.from}.`, remedy: 'Mend one of the two years.' });
    } else if ((role.from !== undefined && born !== undefined && role.from < born) || (role.to !== undefined && died !== undefined && role.to > died)) {
      clashes.push({ key: 'roles', message: `${entry.name} has the role "${role.role}" when not alive.`, remedy: 'Mend the years of the role, or those of birth and death.' });
    }
  }
  for (const { key, types } of MISPLACED) {
    if (entry[key] !== undefined && !types.includes(entry.type)) {
      clashes.push({ key, message: `"${key}" is for entries of type ${types.join(' or ')}; ${entry.name} is a ${entry.type}.`, remedy: 'Take the key out, or mend the type.' });
    }
  }
  return clashes;
}

const MISPLACED: readonly { readonly key: 'born' | 'died' | 'kind'; readonly types: readonly EntityLabel[] }[] = [
  { key: 'born', types: ['person'] },
  { key: 'died', types: ['person'] },
  { key: 'kind', types: ['term'] },
];
