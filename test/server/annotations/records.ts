import { AnnotatedSource, type Decision, makeRecord } from '../../../server/src/annotations/make-record.ts';
import type { AnnotationRecord } from '../../../server/src/annotations/record.ts';

/** An invented speech to annotate. */
export const SPEECH = '# On the harbour\n\nWe shall mend the roof. We shall mend the wall.\n\nIn Émile’s yard 👩‍🚀 stands a crane.\n';

/** The first place of the words in the text. */
export function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A record with the given number on the words (one part each, at their first place) of a text. */
export function record(number: number, words: readonly [string, ...string[]], changes: Partial<Decision> = {}, text = SPEECH): AnnotationRecord {
  const [first, ...rest] = words;
  return makeRecord(
    new AnnotatedSource('speech.md', text),
    { status: 'added', layer: 'entity', label: 'place', parts: [placeOf(text, first), ...rest.map((each) => placeOf(text, each))], ...changes },
    { id: idOf(number), created: '2026-05-01T12:00:00Z', creator: 'Ada' },
  );
}

export function idOf(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
