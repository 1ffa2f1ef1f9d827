import * as v from 'valibot';
import { ENTITY_TYPES } from './entity.ts';
import { type GlossaryEntry, TERM_KINDS } from './glossary.ts';

/** `1870`, `1917-03`, `1917-11-07`, `-0044`; YAML reads a bare year as a number. */
const DATE = /^-?\d{1,4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

const text = (what: string) => v.pipe(v.string(`${what} is text.`), v.nonEmpty(`${what} may not be empty.`));
const year = (what: string) => v.pipe(v.number(`${what} is a year.`), v.integer(`${what} is a whole year.`), v.minValue(-4000), v.maxValue(2200));
const date = (what: string) => v.union([
  v.pipe(v.string(), v.regex(DATE)),
  year(what),
], `${what} is a year (1870), a month (1917-03) or a day (1917-11-07).`);
const forms = (what: string) => v.array(text(`Each of ${what}`), `${what} is a list.`);

const RoleSchema = v.object({
  role: v.pipe(text('A role'), v.description('What the person was: "Prime Minister of France".')),
  from: v.exactOptional(v.pipe(year('"from"'), v.description('First year.'))),
  to: v.exactOptional(v.pipe(year('"to"'), v.description('Last year.'))),
});

/** One entry as it is written. */
export const EntrySchema = v.object({
  id: v.pipe(text('"id"'), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '"id" is written in small letters, digits and hyphens: leon-blum.'), v.description('Unique name in small letters, digits and hyphens.')),
  type: v.pipe(v.picklist([...ENTITY_TYPES, 'term'], `"type" is one of ${[...ENTITY_TYPES, 'term'].join(', ')}.`), v.description('What it is; "term" for what is no name.')),
  name: v.pipe(text('"name"'), v.description('The full standard name.')),
  aliases: v.exactOptional(v.pipe(forms('"aliases"'), v.description('Other forms in which texts have the name, a bare surname too.'))),
  born: v.exactOptional(v.pipe(date('"born"'), v.description('Year or day of birth.'))),
  died: v.exactOptional(v.pipe(date('"died"'), v.description('Year or day of death.'))),
  from: v.exactOptional(v.pipe(date('"from"'), v.description('When it began.'))),
  to: v.exactOptional(v.pipe(date('"to"'), v.description('When it ended.'))),
  date: v.exactOptional(v.pipe(date('"date"'), v.description('When it happened or came out.'))),
  roles: v.exactOptional(v.pipe(v.array(RoleSchema, '"roles" is a list.'), v.description('What the person was, and when.'))),
  gloss: v.exactOptional(v.pipe(text('"gloss"'), v.description('One sentence for the hover.'))),
  wikidata: v.exactOptional(v.pipe(v.string('"wikidata" is an identifier like Q1394.'), v.regex(/^Q[1-9]\d*$/, '"wikidata" is an identifier like Q1394.'), v.description('Wikidata identifier.'))),
  wikipedia: v.exactOptional(v.pipe(text('"wikipedia"'), v.description('Title of the English Wikipedia\'s article.'))),
  metonym: v.exactOptional(v.pipe(text('"metonym"'), v.description('What a place stands for where it acts: "the French government".'))),
  except: v.exactOptional(v.pipe(forms('"except"'), v.description('Phrases in which the name does not mean this entry.'))),
  kind: v.exactOptional(v.pipe(v.picklist(TERM_KINDS, `"kind" is one of ${TERM_KINDS.join(', ')}.`), v.description('What kind of term it is.'))),
});
type WrittenEntry = v.InferOutput<typeof EntrySchema>;

/** A whole glossary file. */
export const GlossarySchema = v.object({
  entries: v.pipe(v.array(EntrySchema), v.description('What texts name.')),
  notNames: v.exactOptional(v.pipe(forms('"notNames"'), v.description('Words that look like names here and are none.'))),
});

export const ENTRY_KEYS: readonly string[] = Object.keys(EntrySchema.entries);
export const ROLE_KEYS: readonly string[] = Object.keys(RoleSchema.entries);
export const GLOSSARY_KEYS: readonly string[] = Object.keys(GlossarySchema.entries);

/** An entry as the analysis uses it: dates are text, and an entry without aliases has an empty list of them. */
export function toEntry({ aliases, born, died, from, to, date, ...rest }: WrittenEntry): GlossaryEntry {
  return {
    ...rest, aliases: aliases ?? [],
    ...(born === undefined ? {} : { born: String(born) }), ...(died === undefined ? {} : { died: String(died) }),
    ...(from === undefined ? {} : { from: String(from) }), ...(to === undefined ? {} : { to: String(to) }),
    ...(date === undefined ? {} : { date: String(date) }),
  };
}
