import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest would load graphql's ES module, its own libraries the CommonJS one: two of it are one too many.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/tools/node_modules/**'],
    testTimeout: 60_000,
  },
});
