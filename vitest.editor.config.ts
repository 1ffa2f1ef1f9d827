import { defineConfig } from 'vitest/config';

const SECOND = 1000;

export default defineConfig({
  test: {
    include: ['test/editor/**/*.test.ts'],
    globalSetup: ['test/editor/installed-editor.ts'],
    // Each file starts an editor of its own, and two of them at once are slower than one after the other.
    fileParallelism: false,
    testTimeout: 60 * SECOND,
    hookTimeout: 120 * SECOND,
    expect: { poll: { timeout: 30 * SECOND } },
  },
});
