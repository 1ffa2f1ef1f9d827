import type { Page } from 'playwright-core';

/**
 * The texts that the active editor shows in a decoration of `colour`, a theme's (`rostra.claim`) or one by itself (`#b5651d`), be it that of the letters, of
 * what is under, behind or around them. A decoration that is broken over two lines counts as two.
 */
export function decoratedTexts(page: Page, colour: string): Promise<readonly string[]> {
  return page.evaluate((variable) => {
    const editor = document.querySelector('.editor-group-container.active .monaco-editor');
    const workbench = document.querySelector('.monaco-workbench');
    if (editor === null || workbench === null) return [];
    const wanted = asComputed(variable.startsWith('#') ? variable : getComputedStyle(workbench).getPropertyValue(variable));
    if (wanted === '') return [];

    const inLetters = [...editor.querySelectorAll<HTMLElement>('.view-line [class*="ced-"]')]
      .filter((element) => [getComputedStyle(element), getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].some(shows))
      .map((element) => element.innerText);
    const behindLetters = [...editor.querySelectorAll<HTMLElement>('.view-overlays [class*="ced-"]')]
      .filter((element) => shows(getComputedStyle(element)))
      .map((element) => textWithin(element.getBoundingClientRect()));
    return [...inLetters, ...behindLetters].map((text) => text.replaceAll('\u00a0', ' '));

    function asComputed(value: string): string {
      const probe = document.createElement('span');
      probe.style.color = value;
      document.body.append(probe);
      const computed = probe.style.color === '' ? '' : getComputedStyle(probe).color;
      probe.remove();
      return computed;
    }

    function shows(style: CSSStyleDeclaration): boolean {
      return [style.color, style.textDecorationColor, style.backgroundColor, style.borderBottomColor, style.borderLeftColor, style.outlineColor].includes(wanted);
    }

    function textWithin({ left, right, top, height }: DOMRect): string {
      const middle = top + height / 2;
      const start = document.caretRangeFromPoint(left + 1, middle);
      const end = document.caretRangeFromPoint(right - 1, middle);
      if (start === null || end === null) return '';
      const range = document.createRange();
      range.setStart(start.startContainer, start.startOffset);
      range.setEnd(end.startContainer, end.startOffset);
      return range.toString();
    }
  }, colour.startsWith('#') ? colour : `--vscode-${colour.replaceAll('.', '-')}`);
}
