import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the results as JSON, to count them. */
const results = process.env.RENKEI_TEST_RESULTS;

export default defineConfig({
  // Vitest would load graphql's ES module while the libraries around it load the CommonJS one; there must be one only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/tools/node_modules/**'],
    testTimeout: 120_000,
    reporters: results ? ['default', 'json'] : ['default'],
    ...(results && { outputFile: { json: results } }),
  },
});
