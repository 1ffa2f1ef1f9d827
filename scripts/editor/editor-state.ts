import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OFFLINE_SETTINGS, type EditorSettings } from './offline-settings.ts';

/** What the editor keeps between two starts, in folders of its own. */
export interface EditorState {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
}

/** The editor's folders under `folder`, made where they are missing; a person's changed settings are left as they are. */
export function editorStateIn(folder: string, settings: EditorSettings = {}, extensions = path.join(folder, 'extensions')): EditorState {
  const userData = path.join(folder, 'user-data');
  const settingsFile = path.join(userData, 'User', 'settings.json');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, `${JSON.stringify({ ...OFFLINE_SETTINGS, ...settings }, null, 2)}\n`);
  return { folder, userData, extensions };
}
