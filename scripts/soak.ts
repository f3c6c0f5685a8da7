import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { repoRoot } from './build';

/**
 * The property and hostile tests with the full counts, and a new seed unless one is given to repeat a failure; parts of them by
 * their paths: `npm run soak -- tests/unit/text`. Long counts go in rounds, each with a seed and a process of its own: documents
 * without a browser keep what thousands of runs have left in them.
 */
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' }, round: { type: 'string', default: '1000' } },
  allowPositionals: true,
});
const parts = positionals.length > 0 ? positionals : ['tests/unit', 'tests/hostile'];
const first = Number(values.seed ?? Date.now() % 2 ** 31);
const rounds = Math.ceil(Number(values.runs) / Number(values.round));
for (let round = 0; round < rounds; round++) {
  const runs = Math.min(Number(values.round), Number(values.runs) - round * Number(values.round));
  console.log(`round ${round + 1} of ${rounds}: RUNS=${runs} SEED=${first + round}`);
  const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...parts, '--testTimeout=6000000'], {
    cwd: repoRoot,
    stdio: 'inherit',
    env: { ...process.env, RUNS: String(runs), SEED: String(first + round) },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
