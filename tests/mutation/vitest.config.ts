import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests of the rooms whose code is changed. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/{check,calendar,text}/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});
