import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/fixed-seed.ts', 'tests/leave-nothing.ts'],
    // The permission test builds what is missing or stale.
    hookTimeout: 240_000,
    // Properties with hundreds of runs take seconds on a busy PC; what hangs is found as well after a minute.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/{unit,hostile,store,gold,forms-unseen}/**/*.test.{ts,tsx}'],
          // One file after the other in one process: loading the rooms of lib anew for each file took two thirds of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // These look at what a bare process knows: nothing that another file brought along may stand there.
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
    ],
  },
});
