import * as v from 'valibot';

/** Where a client has found an annotation's parts in its page: offsets in the page's text, in UTF-16, and the words. */
export const FoundAnnotations = v.array(v.object({ id: v.string(), parts: v.array(v.object({ start: v.number(), words: v.string() })) }));
export type FoundAnnotation = v.InferOutput<typeof FoundAnnotations>[number];

/** What a client's page begins with: `text` is the article's, in an element a line, so that it has many text nodes. */
export interface PageInput {
  readonly text: string;
  readonly annotations: readonly unknown[];
}

declare global {
  interface Window {
    /** Set by the page's script. */
    findAnnotations: (input: PageInput) => Promise<readonly FoundAnnotation[]>;
  }
}

/** Fills the page's article. */
export function articleWith(text: string): HTMLElement {
  const article = document.createElement('article');
  article.style.whiteSpace = 'pre-wrap';
  for (const line of text.split(/(?<=\n)/)) {
    const element = document.createElement('span');
    element.textContent = line;
    article.append(element);
  }
  document.body.replaceChildren(article);
  return article;
}

export function foundAt(article: HTMLElement, range: Range): { readonly start: number; readonly words: string } {
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { start: before.toString().length, words: range.toString() };
}
