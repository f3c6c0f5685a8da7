import { expect, test as base } from '@playwright/test';
import { openBench, type Bench } from '../forms/runner/examine';
import { preparedForms } from '../forms/runner/prepare';
import { faultsOf } from '../forms/runner/score-sheet';
import { specs } from '../forms/specs';

/** One browser for all pages of a worker. */
const test = base.extend<object, { bench: Bench }>({
  bench: [
    async ({ playwright }, use) => {
      const { built, filler } = await preparedForms();
      const bench = await openBench(playwright.chromium, built, filler);
      await use(bench);
      await bench.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

for (const name of Object.keys(specs))
  test(`entry page ${name}: what it would send is what it should, nothing is sent, and all is taken back`, async ({ bench }) => {
    expect(faultsOf(await bench.examine(name))).toEqual([]);
  });
