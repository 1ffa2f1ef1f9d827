import { test } from 'vitest';
import { type EditorOptions, openEditor, type OpenEditor } from './open-editor.ts';

/**
 * The `test` for a file of scenarios that share one editor. A scenario that fails leaves a screenshot under its name.
 */
export const scenarioIn = (options: EditorOptions = {}) =>
  test.extend<{ readonly editor: OpenEditor; readonly failureScreenshot: undefined }>({
    editor: [
      async ({}, use) => {
        const editor = await openEditor(options);
        await use(editor);
        await editor.close();
      },
      { scope: 'file' },
    ],
    failureScreenshot: [
      async ({ editor, task, onTestFailed }, use) => {
        onTestFailed(() => editor.workbench.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`));
        await use(undefined);
      },
      { auto: true },
    ],
  });
