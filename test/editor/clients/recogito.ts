import { createTextAnnotator, W3CTextFormat, type TextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import { articleWith, foundAt } from './found-annotation.ts';

window.findAnnotations = async ({ text, annotations }) => {
  const article = articleWith(text);
  const annotator = createTextAnnotator<TextAnnotation, W3CTextAnnotation>(article, { adapter: W3CTextFormat('urn:example:speech', article) });
  // To be added, not to replace others: replacing passes over the step that finds the words (in 4.1.1).
  annotator.setAnnotations(annotations.filter(isAnnotation), false);
  // Drawn, too: the highlights stand beside the text, in a layer of their own.
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.r6o-annotation')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  return annotator.state.store.all().map(({ id, target }) => ({ id, parts: target.selector.map(({ range }) => foundAt(article, range)) }));
};

function isAnnotation(value: unknown): value is W3CTextAnnotation {
  return typeof value === 'object' && value !== null && 'target' in value;
}
