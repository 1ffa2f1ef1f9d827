import path from 'node:path';
import { expect, test } from 'vitest';
import { SERVER_BUILD_VERSION, serverBuildFolder } from '../../../scripts/editor/server-build.ts';

test('the server build lies in the user’s cache, for all clones of the project', () => {
  expect(serverBuildFolder({ XDG_CACHE_HOME: '/home/ada/cache' })).toBe(`/home/ada/cache/rostra/code-server-${SERVER_BUILD_VERSION}`);
  expect(serverBuildFolder({})).toContain(path.join('.cache', 'rostra'));
});

test('ROSTRA_CODE_SERVER names another place', () => {
  expect(serverBuildFolder({ ROSTRA_CODE_SERVER: '/opt/code-server', XDG_CACHE_HOME: '/home/ada/cache' })).toBe('/opt/code-server');
});
