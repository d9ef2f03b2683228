import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts'],
    // Two workers: the suite must pass on a two-core laptop without starving the browser tests.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
