import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,hostile,store,architecture,gold,forms-unseen}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fixed-seed.ts'],
    // The permission test builds what is missing or stale.
    hookTimeout: 60_000,
    // Properties with hundreds of runs take seconds on a busy PC; what hangs is found as well after a minute.
    testTimeout: 60_000,
  },
});
