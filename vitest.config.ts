import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/tools/node_modules/**'],
    testTimeout: 60_000,
  },
});
