import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { decoratedTexts } from './visible-decorations.ts';
import { placeOfText, type TextPlace } from './visible-text.ts';

const SCREENSHOTS = path.resolve('test', 'editor', 'screenshots');

/** On the title bar. */
const BESIDE_THE_TEXT = [10, 10] as const;

/** In milliseconds, for a person who types fast. */
const BETWEEN_KEYS = 40;
/** In pixels; less than that left of a letter's middle is still the letter. */
const HALF_A_LETTER = 3;

/** A row of the Problems panel. */
export interface Problem {
  /** `error`, `warning` or `info`. */
  readonly severity: string;
  readonly message: string;
  /** What kind of problem it is. */
  readonly code: string;
}

/** The editor's window, as a person uses it. Whatever it does, it returns when the window shows that it is done. */
export class Workbench {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Resolves when the window has drawn itself with its folder. */
  async ready(): Promise<void> {
    await this.#fileRows().first().waitFor();
  }

  /** Opens a file of the workspace's top folder, to stay. */
  async open(file: string): Promise<void> {
    await this.#fileRows().and(this.#page.getByLabel(file)).first().dblclick();
    await this.#page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await this.#page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command from the palette by its whole title. */
  async runCommand(title: string): Promise<void> {
    await this.#page.keyboard.press('F1');
    const palette = this.#page.locator('.quick-input-widget');
    await palette.locator('input.input').fill(`>${title}`);
    await palette.locator('.monaco-list-row').filter({ has: this.#page.getByText(title, { exact: true }) }).first().click();
  }

  /** Rests the pointer on the first occurrence of `text`; the words of the hover that appears. */
  async hoverOver(text: string): Promise<string> {
    const { inside } = await this.#find(text);
    const hover = this.#page.locator('.monaco-editor .monaco-hover:visible');
    await this.#page.mouse.move(...BESIDE_THE_TEXT);
    await hover.waitFor({ state: 'hidden' });
    // The editor wants to see the pointer move, not just be there.
    await this.#page.mouse.move(inside.x, inside.y, { steps: 2 });
    await hover.locator('.hover-contents').filter({ hasNotText: 'Loading...' }).first().waitFor();
    return hover.innerText();
  }

  /** The width at which the picture in the open hover is shown, in pixels; 0 while there is none. */
  hoverPicture(): Promise<number> {
    return this.#page.locator('.monaco-editor .monaco-hover:visible img').evaluateAll((pictures) => Math.max(0, ...pictures.map((picture) => (picture instanceof HTMLImageElement && picture.naturalWidth > 0 ? picture.width : 0))));
  }

  /** Whether a text is in view in the editor. */
  async shows(text: string): Promise<boolean> {
    return (await placeOfText(this.#page, text)) !== null;
  }

  /** The rows in view of what the editor offers to complete. */
  suggestions(): Promise<string[]> {
    return this.#page.locator('.suggest-widget.visible .monaco-list-row').allInnerTexts();
  }

  /** Puts the cursor behind the first occurrence of `text` and types. */
  async typeAfter(text: string, typed: string): Promise<void> {
    const { after } = await this.#find(text);
    await this.#page.mouse.click(after.x, after.y);
    await this.#page.keyboard.type(typed);
  }

  /** Puts the cursor behind the first occurrence of `text` and takes the quick fix of that title. */
  async quickFix(text: string, title: string): Promise<void> {
    await this.typeAfter(text, '');
    await this.#page.keyboard.press('Control+.');
    const fix = this.#page.locator('.action-widget .monaco-list-row').filter({ hasText: title });
    // The editor shields its menus from clicks until the pointer moves.
    await fix.hover({ force: true });
    await fix.click();
  }

  /** Takes the row with that label of the list that is open for a choice. */
  async pick(label: string): Promise<void> {
    await this.#page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: label }).first().click();
  }

  /** Fills in what the editor asks for, and gives it. */
  async fill(text: string): Promise<void> {
    const widget = this.#page.locator('.quick-input-widget:visible');
    // The box stands there before it is given its question, and then is emptied once more.
    await widget.locator('.quick-input-message').filter({ hasText: 'to confirm' }).waitFor();
    await widget.locator('input.input').fill(text);
    await this.#page.keyboard.press('Enter');
  }

  /** The lines in view of the editor in focus. */
  async lines(): Promise<readonly string[]> {
    const lines = await this.#page.locator('.editor-group-container.active .monaco-editor .view-line').evaluateAll((elements) =>
      elements.map((element) => ({ top: Number.parseFloat(element.getAttribute('style')?.match(/top:\s*([\d.]+)/)?.[1] ?? '0'), text: element.textContent ?? '' })));
    return lines.toSorted((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
  }

  /** The tabs in front, of the group in focus first. */
  async frontTabs(): Promise<readonly string[]> {
    const names = (group: string): Promise<string[]> => this.#page.locator(`.editor-group-container${group} .tab.active`).evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-resource-name') ?? ''));
    return [...(await names('.active')), ...(await names(':not(.active)'))];
  }

  /** Selects the first occurrence of each text, all of them at once. */
  async select(...texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      const { inside, after } = await this.#find(text);
      if (index > 0) await this.#page.keyboard.down('Alt');
      await this.#page.mouse.move(inside.x - HALF_A_LETTER, inside.y);
      await this.#page.mouse.down();
      await this.#page.mouse.move(after.x, after.y, { steps: 3 });
      await this.#page.mouse.up();
      if (index > 0) await this.#page.keyboard.up('Alt');
    }
  }

  /** Types into the list that is open for a choice, waits until such a row is in focus, and takes it. */
  async choose(typed: string, row: string | RegExp): Promise<void> {
    await this.#page.keyboard.type(typed, { delay: BETWEEN_KEYS });
    await this.#page.locator('.quick-input-widget .monaco-list-row.focused').filter({ hasText: row }).waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Clicks the first link of that name in the hover that is shown. */
  async clickInHover(link: string): Promise<void> {
    await this.#page.locator('.monaco-editor .monaco-hover:visible').getByText(link, { exact: true }).first().click();
  }

  /** Opens the page anew, as it is after the browser was closed. */
  async reload(): Promise<void> {
    await this.#page.reload();
    await this.ready();
  }

  /** The messages that are shown in the corner. */
  notifications(): Promise<string[]> {
    return this.#page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** The rows in view of the list that is open for a choice. */
  pickRows(): Promise<string[]> {
    return this.#page.locator('.quick-input-widget .monaco-list-row').allInnerTexts();
  }

  /** What stands above lines of the text for a click, a line each. */
  async lenses(): Promise<readonly string[]> {
    const lines = await this.#page.locator('.editor-group-container.active .codelens-decoration').allInnerTexts();
    return lines.map((line) => line.replaceAll(/\s+/g, ' '));
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** The texts in view that are decorated in a colour, of the theme (`rostra.…`) or of its own (`#…`). */
  decorationsOf(colour: string): Promise<readonly string[]> {
    return decoratedTexts(this.#page, colour);
  }

  /** How many stretches in view are underlined as warnings. */
  warnings(): Promise<number> {
    return this.#page.locator('.editor-group-container.active .squiggly-warning').count();
  }

  /** The texts of the status bar. */
  statusBar(): Promise<string[]> {
    return this.#page.locator('.statusbar-item').allInnerTexts();
  }

  /** The rows of the Problems panel that are in view; the editor lists no hints there. */
  problems(): Promise<readonly Problem[]> {
    return this.#page.locator('.markers-panel .monaco-list-row:has(.marker-message)').evaluateAll((rows) =>
      rows.map((row) => ({
        severity: /codicon-(error|warning|info)/.exec(row.querySelector('.marker-icon')?.innerHTML ?? '')?.[1] ?? '',
        message: row.querySelector('.marker-message')?.textContent ?? '',
        code: row.querySelector('.marker-code')?.textContent ?? '',
      })),
    );
  }

  async screenshot(name: string): Promise<void> {
    await this.#page.screenshot({ animations: 'disabled', path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  #fileRows(): Locator {
    return this.#page.locator('.explorer-folders-view .monaco-list-row');
  }

  async #find(text: string): Promise<TextPlace> {
    const place = await placeOfText(this.#page, text);
    if (place === null) throw new Error(`The editor shows no "${text}".`);
    return place;
  }
}
