import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { repoRoot } from './build';

/** The property and hostile tests with the full counts, and a new seed unless one is given to repeat a failure. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Date.now() % 2 ** 31);
console.log(`RUNS=${values.runs} SEED=${seed}`);
const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit', 'tests/hostile', 'tests/store', '--testTimeout=600000'],
  {
    cwd: repoRoot,
    stdio: 'inherit',
    env: { ...process.env, RUNS: values.runs, SEED: seed },
  },
);
process.exit(run.status ?? 1);
