import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = ['test/check/**/*.test.ts', 'test/architecture.test.ts'];

/** `npm run check` runs the project "check" alone; `npm test` runs both, so no test runs twice. */
export default defineConfig({
  root,
  resolve: {
    // vite takes graphql's ESM files, node its CommonJS ones: two copies, whose types are not each other's
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    testTimeout: 15_000,
    // the first hook of a file may open a store, and start a Neo4j for it
    hookTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'check', include: checks } },
      { extends: true, test: { name: 'test', include: ['test/**/*.test.ts'], exclude: checks } },
    ],
  },
});
