import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import * as v from 'valibot';
import { articleWith, foundAt } from './found-annotation.ts';

const Annotation = v.object({
  id: v.string(),
  target: v.array(v.object({
    selector: v.tuple([
      v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
      v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
    ]),
  })),
});

/** A part is found where its position says, and counts as found only if its quote is found there too. */
window.findAnnotations = async ({ text, annotations }) => {
  const article = articleWith(text);
  return Promise.all(v.parse(v.array(Annotation), annotations).map(async ({ id, target }) => {
    const parts = await Promise.all(target.map(async ({ selector: [quote, position] }) => {
      const byQuote = await found(createTextQuoteSelectorMatcher(quote)(article), article);
      const byPosition = await found(createTextPositionSelectorMatcher(position)(article), article);
      return byPosition.filter(({ start }) => byQuote.some((other) => other.start === start));
    }));
    return { id, parts: parts.flat() };
  }));
};

async function found(matches: AsyncIterable<Range>, article: HTMLElement): Promise<readonly { readonly start: number; readonly words: string }[]> {
  const places = [];
  for await (const range of matches) places.push(foundAt(article, range));
  return places;
}
