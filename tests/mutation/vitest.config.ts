import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What tries thousands of reports comes last: the first test that fails ends the run, and most faults are noticed by examples. */
const LONG = /families|dossier-lives|satisfiable|seeds|hostile|rates|vendor-pages|locate|compare-labels/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = ({ moduleId }: TestSpecification): number => Number(LONG.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => last(a) - last(b));
  }
}

/** The unit tests of the rooms whose code is changed. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/unit/{check,calendar,text}/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 60_000,
    // Every fault gets a process of its own; within it the rooms are loaded once and not for each file.
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
