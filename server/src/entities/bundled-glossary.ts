import * as v from 'valibot';
import compiled from '../../data/glossary.json' with { type: 'json' };
import type { Glossary, GlossaryEntry } from './glossary.ts';

/** The glossary that Rostra brings, made by `npm run generate` from `server/data/glossary/*.yaml`. */
export function bundledGlossary(): Glossary {
  bundled ??= { entries: v.parse(Compiled, compiled).entries };
  return bundled;
}

let bundled: Glossary | undefined;

/** The generator has validated every entry; here only the shape is made sure of that the types promise. */
const Compiled = v.object({ entries: v.array(v.custom<GlossaryEntry>((entry) => typeof entry === 'object' && entry !== null && 'id' in entry && 'name' in entry && 'aliases' in entry)) });
