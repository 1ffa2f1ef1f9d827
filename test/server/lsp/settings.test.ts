import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/lsp/settings.ts';

test('faults warn, definite devices inform, unlinked names and definite claims hint, the rest is quiet', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    'diagnostics.faults': 'warning', 'diagnostics.definiteDevices': 'information', 'diagnostics.otherDevices': 'hint', 'diagnostics.unlinkedEntities': 'hint',
    'diagnostics.linkedEntities': 'off', 'diagnostics.definiteClaims': 'hint', 'diagnostics.otherClaims': 'off',
  });
});

test('settings come nested or with dotted names', () => {
  expect(readSettings({ devices: { show: 'definite' } }).settings['devices.show']).toBe('definite');
  expect(readSettings({ 'devices.show': 'definite' }).settings['devices.show']).toBe('definite');
});

test('a value that cannot be is told, and its default stands in', () => {
  const { settings, problems } = readSettings({ diagnostics: { budget: 0, faults: 'error' } });
  expect(settings['diagnostics.budget']).toBe(DEFAULT_SETTINGS['diagnostics.budget']);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^The setting rostra\.diagnostics\.\w+ is left at its default: /);
});

test.each([null, undefined, 'rostra', 3, []])('%j is no section of settings: the defaults hold', (section) => {
  expect(readSettings(section)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});
