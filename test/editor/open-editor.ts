import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { editorStateIn } from '../../scripts/editor/editor-state.ts';
import { installServerBuild } from '../../scripts/editor/install-server-build.ts';
import type { EditorSettings } from '../../scripts/editor/offline-settings.ts';
import { startServer } from '../../scripts/editor/server-process.ts';
import { launchChromium } from './chromium.ts';
import { Workbench } from './workbench.ts';

export interface EditorOptions {
  /** The folder whose copy is the workspace; the fixtures otherwise. */
  readonly folder?: string;
  /** Whether the workspace is trusted from the start; restricted mode otherwise. */
  readonly trusted?: boolean;
  readonly settings?: EditorSettings;
}

/** An editor in a browser with a copy of a folder open as its workspace. */
export interface OpenEditor {
  readonly workbench: Workbench;
  /** The workspace's folder. */
  readonly workspace: string;
  /** The addresses off this machine that the page has asked for. */
  readonly outsideRequests: readonly string[];
  close(): Promise<void>;
}

const FIXTURES = path.resolve('test', 'editor', 'fixtures');
const VIEWPORT = { width: 1440, height: 960 };

/** Starts an editor with Rostra installed. */
export async function openEditor({ folder: original = FIXTURES, trusted = true, settings = {} }: EditorOptions = {}): Promise<OpenEditor> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rostra-editor-'));
  const workspace = path.join(folder, 'workspace');
  mkdirSync(workspace);
  cpSync(original, workspace, { recursive: true });

  const state = editorStateIn(path.join(folder, 'editor'), settings, inject('extensions'));
  const server = await startServer(await installServerBuild((line) => console.log(line)), state, { workspaceTrust: !trusted });
  const browser = await launchChromium();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const outsideRequests = requestsBeyond(server.url, page);
    await page.goto(`${server.url}/?folder=${encodeURIComponent(workspace)}`);
    const workbench = new Workbench(page);
    await workbench.ready();
    return { workbench, workspace, outsideRequests, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function requestsBeyond(url: string, page: Page): readonly string[] {
  const outside: string[] = [];
  const { host } = new URL(url);
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (/^(https?|wss?):$/.test(target.protocol) && target.host !== host) outside.push(request.url());
  });
  return outside;
}
