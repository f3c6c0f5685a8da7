import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/fixtures-setup.ts',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  // A test waits for the browser most of its time: measured, two at a time left both cores idle for two thirds of it.
  workers: 3,
  // A second try keeps one slow moment of the machine from hiding the other tests; the summary names every test that needed it.
  retries: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { trace: 'on-first-retry' },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
