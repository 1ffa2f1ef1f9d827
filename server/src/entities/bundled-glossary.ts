import * as v from 'valibot';
import { lazyFrom } from '../language/lexicon/lazy.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';

/** The glossary that Rostra brings, made by `npm run generate` from `server/data/glossary/*.yaml`. */
export const bundledGlossary = lazyFrom('glossary.json', (compiled): Glossary => ({ entries: v.parse(Compiled, compiled).entries }));

/** The generator has validated every entry; here only the shape is made sure of that the types promise. */
const Compiled = v.object({ entries: v.array(v.custom<GlossaryEntry>((entry) => typeof entry === 'object' && entry !== null && 'id' in entry && 'name' in entry && 'aliases' in entry)) });
