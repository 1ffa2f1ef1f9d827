import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { scenarioIn } from './scenario.ts';

const FOLDER = path.resolve('test', 'editor', 'transcription');
const scenario = scenarioIn({ folder: FOLDER, settings: { 'files.autoSave': 'off' } });
const ORIGINAL = readFileSync(path.join(FOLDER, 'speech.md'), 'utf8');

scenario('a hover on a page break shows the facsimile', async ({ editor: { workbench, outsideRequests } }) => {
  await workbench.open('speech.md');
  await expect.poll(() => workbench.warnings()).toBe(1);
  expect(await workbench.hoverOver('.pb n="11"')).toContain('Page 11 begins here.');
  await expect.poll(() => workbench.hoverPicture()).toBeGreaterThan(200);
  await workbench.screenshot('hover-facsimile');
  expect(await workbench.hoverOver('.pb n="12"')).toContain('does not exist');
  expect(outsideRequests).toEqual([]);
});

scenario('pages fold', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await workbench.runCommand('Fold All Regions');
  await expect.poll(() => workbench.shows('Nobody had the key')).toBe(false);
  await workbench.screenshot('folded-pages');
  await workbench.runCommand('Unfold All');
  await expect.poll(() => workbench.shows('Nobody had the key')).toBe(true);
});

scenario('what is selected is marked as unclear, in one step', async ({ editor: { workbench, workspace } }) => {
  const saved = (): string => readFileSync(path.join(workspace, 'speech.md'), 'utf8');
  await workbench.open('speech.md');
  await workbench.typeAfter('Nobody had', '');
  await workbench.press('Control+Shift+ArrowLeft');
  await workbench.runCommand('Rostra: Mark as Unclear');
  await expect.poll(() => workbench.shows('.unclear reason="faded"')).toBe(true);
  await workbench.screenshot('marked-as-unclear');
  await workbench.press('Escape');
  await workbench.press('Control+S');
  await expect.poll(saved).toBe(ORIGINAL.replace('Nobody had the', 'Nobody [had]{.unclear reason="faded"} the'));
  await workbench.press('Control+Z');
  await workbench.press('Control+S');
  await expect.poll(saved).toBe(ORIGINAL);
});

scenario('a quick fix keeps the reading as the project wants it, and one undo brings the text back', async ({ editor: { workbench, workspace } }) => {
  const saved = (): string => readFileSync(path.join(workspace, 'speech.md'), 'utf8');
  await workbench.open('speech.md');
  await expect.poll(() => workbench.warnings()).toBe(1);
  await workbench.quickFix('came to tlie', 'Write "the", as a substitution');
  await expect.poll(() => workbench.warnings()).toBe(0);
  await workbench.screenshot('mended-as-substitution');
  await workbench.press('Control+S');
  await expect.poll(saved).toBe(ORIGINAL.replace('tlie', '{~~tlie~>the~~}'));
  await workbench.press('Control+Z');
  await workbench.press('Control+S');
  await expect.poll(saved).toBe(ORIGINAL);
});

scenario('a brace offers the editor’s marks', async ({ editor: { workbench } }) => {
  await workbench.open('speech.md');
  await workbench.typeAfter('Nobody had', ' {');
  await expect.poll(() => workbench.suggestions()).toContainEqual(expect.stringContaining('{++'));
  await workbench.screenshot('editorial-completions');
});
