import { expect, test } from 'vitest';
import { addressOf } from '../../../scripts/editor/browser-editor.ts';

test('the address names the folder and the file, whatever is in their names', () => {
  const address = new URL(addressOf('http://127.0.0.1:8000', '/texts/Q & A', '/texts/Q & A/100 % right?.md'));
  expect(address.searchParams.get('folder')).toBe('/texts/Q & A');
  expect(JSON.parse(address.searchParams.get('payload') ?? '')).toEqual([
    ['openFile', 'vscode-remote://127.0.0.1:8000/texts/Q%20%26%20A/100%20%25%20right%3F.md'],
  ]);
});
