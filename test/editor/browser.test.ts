import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

/** The extension's bundles for a browser, in the page: the server is a worker, and reads files through the editor. */
const scenario = scenarioIn({ settings: { 'remote.extensionKind': { 'rostra.rostra': ['web'] } } });

scenario('without Node, marks are drawn and the glossary explains a name', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.decorationsOf('rostra.entity.person')).toContainEqual(expect.stringContaining('Halden'));
  expect(await workbench.hoverOver('Halden is')).toContain('Librarian who lent books');
});
