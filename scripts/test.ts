import { single, sum, type Outcome } from './test/outcome';
import { forgetOldReports, steps, type Step } from './test/steps';

async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  console.log(`\n── ${step.name}`);
  let outcome: Outcome;
  try {
    outcome = await step.run();
  } catch (error) {
    outcome = single(step.name, false, [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  }
  for (const line of outcome.lines) console.log(`   ${line}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  return outcome;
}

await forgetOldReports();
const outcomes: Outcome[] = [];
// One after the other: two cores are shared with the browser, and every step runs whatever the others found.
for (const step of steps) outcomes.push(await runStep(step));
const all = sum(outcomes);
console.log(`\n${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
