import fc from 'fast-check';

/**
 * Property tests draw the same samples on every run, so that a failure is seen by everyone. `npm run soak` sets RUNS and
 * SEED for the full counts.
 */
const { RUNS, SEED } = process.env;

fc.configureGlobal({
  seed: SEED === undefined ? 20_230_615 : Number(SEED),
  ...(RUNS !== undefined && { numRuns: Number(RUNS) }),
});
