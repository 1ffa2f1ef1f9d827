import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where what can be made again is kept between runs: the folder that `ROSTRA_CACHE` names, as the extension does with its storage; else
 * one in the user's own place for caches. Undefined where `ROSTRA_CACHE` is `off`.
 */
export function cacheFolder({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'> = process): string | undefined {
  const named = env['ROSTRA_CACHE'];
  if (named === 'off') return undefined;
  if (named) return named;
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'rostra', 'cache');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'rostra');
  return path.join(env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'rostra');
}
