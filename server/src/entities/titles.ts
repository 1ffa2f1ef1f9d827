import type { Passage } from '../language/passage.ts';
import type { ProseSpan } from '../text/span.ts';
import { isOfClass } from './word-classes.ts';

/**
 * The stretch of a person's name with the title before it that is part of the name as used ("General Harcourt"), and
 * without one of mere courtesy ("Mr. Pell").
 */
export function withTitle(passage: Passage, from: number, end: number): ProseSpan {
  const { tokens } = passage;
  let first = from;
  while (tokens[first + 1] && (tokens[first + 1]?.start ?? end) < end && isOfClass(tokens[first]?.normal ?? '', 'courtesy')) first++;
  const before = tokens[first - 1];
  const title = before?.text === '.' ? tokens[first - 2] : before;
  const isTitle = title !== undefined && /^\p{Lu}/u.test(title.text) && isOfClass(title.normal, 'title') && !/^(?:st|saint|secretary)\.?$/.test(title.normal);
  return { start: (isTitle ? title : tokens[first])?.start ?? 0, end };
}
