import type { Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text stands on the screen: inside its first character, and after its last. */
export interface TextPlace {
  readonly inside: Point;
  readonly after: Point;
}

/** Where the active editor shows `text` first, or `undefined` while it doesn't. */
export function placeOfText(page: Page, text: string): Promise<TextPlace | null> {
  return page.evaluate((sought) => {
    const characters: { readonly node: Text; readonly offset: number }[] = [];
    let shown = '';
    const top = (line: HTMLElement): number => Number.parseFloat(line.style.top);
    const lines = [...document.querySelectorAll<HTMLElement>('.editor-group-container.active .monaco-editor .view-line')];
    for (const line of lines.toSorted((a, b) => top(a) - top(b))) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node instanceof Text)) continue;
        for (let offset = 0; offset < node.data.length; offset += 1) characters.push({ node, offset });
        // The editor draws spaces as no-break spaces.
        shown += node.data.replaceAll('\u00a0', ' ');
      }
    }
    const start = shown.indexOf(sought);
    const first = start === -1 ? undefined : characters[start];
    const last = start === -1 ? undefined : characters[start + sought.length - 1];
    if (first === undefined || last === undefined) return null;
    const rectangleOf = ({ node, offset }: typeof first): DOMRect => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const begin = rectangleOf(first);
    const end = rectangleOf(last);
    return {
      inside: { x: begin.left + begin.width / 2, y: begin.top + begin.height / 2 },
      after: { x: end.right, y: end.top + end.height / 2 },
    };
  }, text);
}
