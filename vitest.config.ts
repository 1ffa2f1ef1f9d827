import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    // A detector test reads a text in milliseconds; what takes longer than this hangs.
    testTimeout: 20_000,
    // Not the user's own.
    env: { ROSTRA_CACHE: path.resolve('.cache', 'tests') },
  },
});
