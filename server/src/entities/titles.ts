import type { Passage } from '../language/passage.ts';
import type { Token } from '../language/token.ts';
import type { ProseSpan } from '../text/span.ts';
import { isOfClass } from './word-classes.ts';

/**
 * The stretch of a person's name with the title before it that is part of the name as used ("General Harcourt"), and
 * without one of mere courtesy ("Mr. Pell").
 */
export function withTitle(passage: Passage, from: number, end: number): ProseSpan {
  const { tokens } = passage;
  let first = from;
  while (tokens[first + 1] && (tokens[first + 1]?.start ?? end) < end && isCourtesy(tokens, first)) first++;
  const before = tokens[first - 1];
  const title = before?.text === '.' ? tokens[first - 2] : before;
  const isFullName = /\s/.test(passage.prose.slice(tokens[first]?.start, end));
  const isTitle = title !== undefined && !(isFullName && isOffice(tokens, title)) && /^\p{Lu}/u.test(title.text) && isOfClass(title.normal, 'title') && !/^(?:st|saint|secretary)\.?$/.test(title.normal);
  return { start: (isTitle ? openingOfTitle(tokens, title) : tokens[first])?.start ?? 0, end };
}

/** "Foreign Minister Ada Thornbury": before a full name an office is none of it. */
export function isOffice(tokens: Passage['tokens'], title: Token): boolean {
  return OFFICE.test(title.normal) || (openingOfTitle(tokens, title) !== title && OFFICE_OF_TWO_WORDS.test(title.normal));
}

const OFFICE = /^(?:minister|congress(?:man|men|woman)|ambassador|secretary|chairman|premier|chancellor|mayor)$/;
const OFFICE_OF_TWO_WORDS = /^(?:president|justice|mayor)$/;

/** The first word of the title that ends with `title`: "Field" of "Field Marshal". */
export function openingOfTitle(tokens: Passage['tokens'], title: Token): Token {
  const before = tokens[title.index - 1];
  return before && /^\p{Lu}/u.test(before.text) && TWO_WORDS.test(`${before.normal} ${title.normal.replace(/\.$/, '')}`) ? before : title;
}

/** Titles of two words, whose second is a title by itself. */
const TWO_WORDS = /^(?:vice|prime|chief|foreign|lord|field|major|lieutenant|brigadier|rear|lord high|grand) (?:president|minister|justice|chancellor|marshal|general|colonel|admiral|secretary|mayor|commander|duke)$/;

/** "M." is Monsieur where no other initial follows. */
function isCourtesy(tokens: Passage['tokens'], at: number): boolean {
  const word = tokens[at]?.normal ?? '';
  return isOfClass(word, 'courtesy') || (tokens[at]?.text === 'M.' && !/^\p{Lu}\.$/u.test(tokens[at + 1]?.text ?? ''));
}
